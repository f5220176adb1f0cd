import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Group, Modal, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type CalendarView, type NewAddition, newAddition } from '@travessia/shared/calendar-additions'
import { parseResponse } from 'hono/client'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { api, readProblem } from '../api.ts'
import { closeOnEscape } from '../ui/close-on-escape.ts'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { Notice } from '../ui/notice.tsx'
import { useDraft } from '../ui/use-draft.ts'
import { useLeaveGuard } from '../ui/use-leave-guard.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useWords } from '../words/use-words.ts'
import { type AdditionForm, ClosureFields, useAdditionLabels, YearFields } from './addition-fields.tsx'

interface AdditionDialogProps {
  calendar: CalendarView
  adds: 'closure' | 'year'
  onClose: () => void
  /** Leads to the change that was begun. */
  onDone: (change: string) => void
}

/** Proposing days on which the body is closed, or a year that somebody has checked. Nothing changes by it yet. */
export function AdditionDialog({ calendar, adds, onClose, onDone }: AdditionDialogProps) {
  const say = useWords()
  useReturnFocus()
  const form: AdditionForm = useForm<z.input<typeof newAddition>, unknown, NewAddition>({
    resolver: zodResolver(newAddition),
    shouldFocusError: false,
    defaultValues: adds === 'year' ? firstUnknown(calendar) : blank,
  })
  const forget = useDraft(form, `calendar.${calendar.id}.${adds}`)
  useLeaveGuard({ isDirty: form.formState.isDirty, heldBy: 'add', onLeave: forget })
  const propose = useMutation({
    mutationFn: (json: NewAddition) =>
      parseResponse(api.calendars[':calendar'].additions.$post({ param: { calendar: calendar.id }, json })),
    onSuccess: (change) => {
      forget()
      onDone(change.id)
    },
    onError: (error) => showProblem(error, form.setError),
  })
  const refused = propose.error ? readProblem(propose.error) : undefined
  const action = say(adds === 'year' ? 'calendars.add.year' : 'calendars.add.closure')
  return (
    <Modal
      opened
      onClose={onClose}
      {...closeOnEscape(onClose)}
      title={<strong>{action}</strong>}
      size="lg"
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form noValidate onSubmit={form.handleSubmit((input) => propose.mutate(input))}>
        <Stack gap="lg">
          <FormProblem form={form} error={propose.error} labels={useAdditionLabels()} />
          {refused?.status === 409 && <Notice tone="loss" live title={refused.detail ?? refused.title} />}
          <p>{say(adds === 'year' ? 'calendars.add.year.about' : 'calendars.add.closure.about', { calendar: calendar.name })}</p>
          {adds === 'year' ? <YearFields form={form} /> : <ClosureFields form={form} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {say('confirm.cancel')}
            </Button>
            <Button type="submit" loading={propose.isPending}>
              {say('calendars.add.check')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

const blank = { effect: 'closed' as const, name: '', startsOn: '', endsOn: '', source: '' }

/** The year that is looked at, if it is not known yet; else the first after those that are. */
function firstUnknown({ covers, vouched, year }: CalendarView) {
  const last = Math.max(covers?.to ?? 0, ...vouched)
  const next = last >= year && last < 2199 ? last + 1 : year
  return { ...blank, effect: 'covered' as const, startsOn: `${next}-01-01`, endsOn: `${next}-12-31` }
}
