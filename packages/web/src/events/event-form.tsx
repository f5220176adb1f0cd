import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { EventView } from '@travessia/shared/events'
import { useMemo } from 'react'
import { useForm } from 'react-hook-form'
import { readConflict } from '../api.ts'
import type { CaseFile } from '../cases/queries.ts'
import { useLaw } from '../law/queries.ts'
import { readWithout } from '../law/read-case.ts'
import { useNow } from '../ui/clock.ts'
import { ConflictPanel } from '../ui/conflict-panel.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { useDraft } from '../ui/use-draft.ts'
import { useField } from '../ui/use-field.ts'
import { useLeaveGuard } from '../ui/use-leave-guard.ts'
import { useWords } from '../words/use-words.ts'
import { AnnexSelect } from './annex-select.tsx'
import { blankEvent, type EventForm, eventForm, fromEvent, type GivenEvent } from './event-form-type.ts'
import { useEventLabels, useEventRows } from './event-in-words.ts'
import { KindFields } from './kind-fields.tsx'
import { LivePreview } from './live-preview.tsx'
import { useSaveEvent } from './save-event.ts'
import { WhatFields } from './what-fields.tsx'

interface EventFormBodyProps {
  file: CaseFile
  event: EventView | undefined
  given: GivenEvent
  onClose: () => void
  onDone: () => void
}

/** The form of an event. What would follow from it is read while one types, and never blocks. */
export function EventFormBody({ file, event, given, onClose, onDone }: EventFormBodyProps) {
  const say = useWords()
  const law = useLaw()
  const now = useNow()
  const place = given.of ?? file.proceedings.findLast((one) => one.outcome === null)?.id ?? file.proceedings.at(-1)?.id ?? null
  const form: EventForm = useForm({
    resolver: zodResolver(eventForm),
    shouldFocusError: false,
    defaultValues: event ? fromEvent(event) : blankEvent(place, given),
  })
  const forget = useDraft(
    form,
    event ? `event.${event.id}.${event.version}` : ['event', file.id, given.kind, given.rule].filter(Boolean).join('.'),
  )
  useLeaveGuard({ isDirty: form.formState.isDirty, heldBy: 'event', onLeave: forget })
  const field = useField(form)
  const docket = useMemo(() => readWithout(law, file, event?.id, now), [law, file, event?.id, now])
  const proceeding = file.proceedings.find((one) => one.id === form.watch('proceedingId'))
  const kind = form.watch('kind')
  const { save, submit } = useSaveEvent({ file, event, form })
  const conflict = readConflict(save.error)
  const labels = useEventLabels(proceeding?.procedure, kind)
  const rowsOf = useEventRows(proceeding?.procedure)
  const finish = () => {
    forget()
    onDone()
  }
  const saved = () => notifications.show({ message: say('event.saved'), color: 'teal' })
  const another = () => {
    forget()
    saved()
    form.reset(blankEvent(form.getValues('proceedingId') ?? null, { kind: undefined, rule: undefined }))
    form.setFocus(proceeding ? 'kind' : 'on')
  }
  const saveAndClose = submit(event?.version, () => {
    saved()
    finish()
  })
  return (
    <form noValidate onSubmit={saveAndClose}>
      <Stack gap="lg">
        <FormProblem form={form} error={save.error} labels={labels} />
        {conflict && (
          <ConflictPanel
            rows={rowsOf(form.getValues(), conflict)}
            busy={save.isPending}
            onKeepMine={() => void submit(Number(conflict['version']), finish)()}
            onTakeTheirs={finish}
          />
        )}
        <WhatFields form={form} file={file} docket={docket} isNew={!event} />
        {proceeding && <KindFields form={form} proceeding={proceeding} docket={docket} kind={kind} />}
        {proceeding && <LivePreview form={form} file={file} event={event} />}
        <TextInput
          label={proceeding ? `${say('event.title')} ${say('field.optional')}` : say('event.title.fact')}
          description={say(proceeding ? 'event.title.hint' : 'event.title.fact.hint')}
          required={!proceeding}
          maxLength={200}
          {...field('title')}
        />
        <Textarea label={`${say('event.note')} ${say('field.optional')}`} autosize minRows={2} maxRows={10} {...field('note')} />
        <AnnexSelect form={form} file={file} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say('confirm.cancel')}
          </Button>
          {!event && (
            <Button variant="default" onClick={() => void submit(undefined, another)()} disabled={save.isPending}>
              {say('event.saveAndNext')}
            </Button>
          )}
          <Button type="submit" loading={save.isPending}>
            {say(event ? 'event.save' : proceeding ? 'event.record' : 'event.recordFact')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
