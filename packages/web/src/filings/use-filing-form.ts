import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { findTemplate } from '@travessia/shared/briefs/index'
import { clockIn, dayIn } from '@travessia/shared/dates'
import type { FilingContents, NewFiling } from '@travessia/shared/filings'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { api, readConflict } from '../api.ts'
import type { Brief } from '../briefs/queries.ts'
import type { CaseFile } from '../cases/queries.ts'
import { type EventForm, eventForm, withoutBlanks } from '../events/event-form-type.ts'
import { useLaw } from '../law/queries.ts'
import { readerZone, useNow } from '../ui/clock.ts'
import { useConfirm } from '../ui/confirm.tsx'
import { showProblem } from '../ui/form-problem.tsx'
import { useWords } from '../words/use-words.ts'

/** What goes, and how; the event itself is a form of its own, the same as everywhere. */
export type Contents = Pick<FilingContents, 'channel' | 'split' | 'whole'> & {
  readonly annexes: readonly string[]
  readonly maxMegabytes: number | null
}

/** What stands in the register of it besides. */
export type Told = Pick<NewFiling, 'reference' | 'inReplyTo'>

export function useFilingForm(file: CaseFile, brief: Brief) {
  const say = useWords()
  const confirm = useConfirm()
  const navigate = useNavigate()
  const client = useQueryClient()
  const form = useEventForm(file, brief)
  const [contents, setContents] = useState<Contents>(() => ({
    channel: 'portal',
    split: true,
    whole: false,
    annexes: file.annexes.toSorted((a, b) => a.position - b.position).map((one) => one.id),
    maxMegabytes: null,
  }))
  const [told, setTold] = useState<Told>({ reference: '', inReplyTo: null })
  const [lookedAt, setLookedAt] = useState<readonly string[]>([])
  const send = useMutation({
    mutationFn: (json: NewFiling) =>
      parseResponse(api.cases[':case'].briefs[':brief'].filing.$post({ param: { case: file.id, brief: brief.id }, json })),
    onSuccess: ({ id }) => navigate({ to: '/cases/$case/filings/$filing', params: { case: file.id, filing: id }, replace: true }),
    onError: (error) => {
      showProblem(error, form.setError)
      // The brief was changed meanwhile: it is shown as it stands before it can be filed.
      if (readConflict(error)) void client.invalidateQueries({ queryKey: ['cases', file.id] })
    },
  })
  const submit = form.handleSubmit(async ({ kind, on, time, zone, note, fields, proceedingId }) => {
    if (time === null) return form.setError('time', { message: 'required' })
    const sure = await confirm({ title: say('filing.confirm.title'), body: say('filing.confirm.body'), action: say('filing.freeze') })
    if (!sure) return
    send.mutate({
      ...toInput(contents, proceedingId),
      ...told,
      ...{
        kind,
        on,
        time,
        zone: zone ?? readerZone(),
        note,
        fields: withoutBlanks(fields),
        lookedAt: [...lookedAt],
        version: brief.version,
      },
    })
  })
  return { form, contents, setContents, told, setTold, lookedAt, setLookedAt, send, submit }
}

/** The choices in the shape of the address. */
export function toInput({ maxMegabytes, annexes, ...contents }: Contents, proceedingId: string | null | undefined): FilingContents {
  return {
    ...contents,
    annexes: [...annexes],
    ...(proceedingId ? { proceedingId } : {}),
    ...(maxMegabytes === null ? {} : { maxBytes: Math.round(maxMegabytes * 1_000_000) }),
  }
}

/** The event of the filing, for this moment at the place of the body. */
function useEventForm(file: CaseFile, brief: Brief): EventForm {
  const law = useLaw()
  const now = useNow()
  const { procedures = [] } = findTemplate(brief.template) ?? {}
  const place =
    file.proceedings.find((one) => one.id === brief.proceedingId) ??
    file.proceedings.find((one) => procedures.length === 0 || procedures.includes(one.procedure))
  const zone = (place && law.findForum(place.procedure)?.forum.zone) ?? readerZone()
  return useForm({
    resolver: zodResolver(eventForm),
    shouldFocusError: false,
    defaultValues: {
      proceedingId: place?.id ?? null,
      kind: '',
      on: dayIn(zone, now),
      precision: 'day',
      time: clockIn(zone, now).slice(0, 5),
      zone,
      title: '',
      note: '',
      fields: {},
    },
  })
}
