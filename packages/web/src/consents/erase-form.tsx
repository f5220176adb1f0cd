import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Checkbox, Stack, Textarea, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { type Erasure, type ErasurePreview, erasure } from '@travessia/shared/data-protection/erasure'
import type { PersonView } from '@travessia/shared/people'
import { parseResponse } from 'hono/client'
import { Controller, type UseFormReturn, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { api, isStatus } from '../api.ts'
import type { CaseFile } from '../cases/queries.ts'
import { useConfirm } from '../ui/confirm.tsx'
import { DialogEnd } from '../ui/dialog-end.tsx'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useField, useFieldError } from '../ui/use-field.ts'
import { useWords } from '../words/use-words.ts'
import { isGround } from './erasure-effects.tsx'

interface EraseFormProps {
  file: CaseFile
  person: PersonView
  preview: ErasurePreview
  onClose: () => void
}

type EraseFormType = UseFormReturn<z.input<typeof erasure>, unknown, Erasure>

const grounds = ['proceedings', 'obligation', 'research', 'anonymised'] as const

/** Why it is done and on what grounds the rest stays. The second step asks for the reference of the case. */
export function EraseForm({ file, person, preview, onClose }: EraseFormProps) {
  const say = useWords()
  const confirm = useConfirm()
  const showFailure = useShowFailure()
  const form: EraseFormType = useForm({
    resolver: zodResolver(erasure),
    shouldFocusError: false,
    defaultValues: {
      pseudonym: preview.pseudonym,
      nationality: false,
      grounds: startingGrounds(preview),
      reason: '',
      version: preview.version,
    },
  })
  const erase = useMutation({
    mutationFn: (json: Erasure) =>
      parseResponse(api.cases[':case'].erasures[':person'].$post({ param: { case: file.id, person: person.id }, json })),
    onSuccess: () => {
      notifications.show({ message: say('erasure.done') })
      onClose()
    },
    onError: (error) => {
      showProblem(error, form.setError)
      if (isStatus(error, 409)) showFailure(error)
    },
  })
  const ask = form.handleSubmit(async (input) => {
    const isSure = await confirm({
      title: say('erasure.confirm.title'),
      body: say('erasure.confirm.body', { name: person.name }),
      action: say('erasure.open'),
      destructive: true,
      phrase: file.reference,
    })
    if (isSure) erase.mutate(input)
  })
  const labels = { pseudonym: say('erasure.pseudonym'), grounds: say('erasure.grounds'), reason: say('erasure.reason') }
  return (
    <form noValidate autoComplete="off" onSubmit={ask}>
      <Stack gap="lg">
        <FormProblem form={form} error={erase.error} labels={labels} />
        <EraseFields form={form} labels={labels} hasNationality={person.nationality !== null} />
        <DialogEnd>
          <Button variant="default" onClick={onClose}>
            {say('confirm.cancel')}
          </Button>
          <Button type="submit" color="red" loading={erase.isPending}>
            {say('erasure.continue')}
          </Button>
        </DialogEnd>
      </Stack>
    </form>
  )
}

interface EraseFieldsProps {
  form: EraseFormType
  labels: Record<'pseudonym' | 'grounds' | 'reason', string>
  hasNationality: boolean
}

function EraseFields({ form, labels, hasNationality }: EraseFieldsProps) {
  const say = useWords()
  const field = useField(form)
  const errorOf = useFieldError(form)
  return (
    <>
      <TextInput label={labels.pseudonym} description={say('erasure.pseudonym.hint')} required maxLength={120} {...field('pseudonym')} />
      {hasNationality && <Checkbox label={say('erasure.nationality')} {...form.register('nationality')} />}
      <Controller
        control={form.control}
        name="grounds"
        render={({ field: { value, onChange, ref } }) => (
          <Checkbox.Group
            label={labels.grounds}
            description={say('erasure.grounds.hint')}
            value={value}
            onChange={onChange}
            error={errorOf('grounds')}
            required
          >
            <Stack gap="xs" mt="xs">
              {grounds.map((one, at) => (
                <Checkbox key={one} value={one} label={say(`ground.${one}`)} ref={at === 0 ? ref : undefined} />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
      />
      <Textarea
        label={labels.reason}
        description={say('erasure.reason.hint')}
        required
        autosize
        minRows={2}
        maxRows={6}
        maxLength={1_000}
        {...field('reason')}
      />
    </>
  )
}

/** What stays for its own reason, such as a proof, needs no choice. */
function startingGrounds({ effects }: ErasurePreview): string[] {
  const needed = effects.map((one) => one.ground).filter(isGround)
  return grounds.filter((one) => needed.includes(one))
}
