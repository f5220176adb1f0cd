import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Modal, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { useWords } from '../words/use-words.ts'
import { closeOnEscape } from './close-on-escape.ts'
import { DialogEnd } from './dialog-end.tsx'
import { FormProblem, showProblem } from './form-problem.tsx'
import { useField } from './use-field.ts'
import { useReturnFocus } from './use-return-focus.ts'

interface ReasonDialogProps<Result> {
  title: string
  /** What it brings about, before the reason is asked. */
  children?: ReactNode
  label: string
  hint: string
  maxLength: number
  schema: z.ZodType<{ reason: string }, { reason: string }>
  /** The reason that stands there already. */
  reason?: string
  action: string
  color?: string
  run: (reason: string) => Promise<Result>
  onDone: (result: Result, reason: string) => unknown
  /** Tells a failure elsewhere than in the form; answers whether it did. */
  onFailure?: (error: Error) => boolean
  onClose: () => void
}

/** Asks why, before what is done is written in the trail with the reason. */
export function ReasonDialog<Result>({ title, children, schema, reason = '', run, ...rest }: ReasonDialogProps<Result>) {
  const { label, hint, maxLength, action, color, onDone, onFailure, onClose } = rest
  const say = useWords()
  useReturnFocus()
  const form = useForm({ resolver: zodResolver(schema), shouldFocusError: false, defaultValues: { reason } })
  const field = useField(form)
  const send = useMutation({
    mutationFn: run,
    // What is answered may be a name: it is kept by the page alone, and as long as the page wants.
    gcTime: 0,
    onSuccess: onDone,
    onError: (error) => {
      if (!onFailure?.(error)) showProblem(error, form.setError)
    },
  })
  return (
    <Modal
      opened
      onClose={onClose}
      {...closeOnEscape(onClose)}
      title={<strong>{title}</strong>}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form noValidate autoComplete="off" onSubmit={form.handleSubmit((given) => send.mutate(given.reason))}>
        <Stack gap="lg">
          <FormProblem form={form} error={send.error} labels={{ reason: label }} />
          {children}
          <TextInput label={label} description={hint} required maxLength={maxLength} data-autofocus {...field('reason')} />
          <DialogEnd>
            <Button variant="default" onClick={onClose}>
              {say('confirm.cancel')}
            </Button>
            <Button {...(color && { color })} type="submit" loading={send.isPending}>
              {action}
            </Button>
          </DialogEnd>
        </Stack>
      </form>
    </Modal>
  )
}
