import { isIsoDate } from '@travessia/shared/dates'
import type { EventField } from '@travessia/shared/law'
import { useLawNames } from '../law/names.ts'
import { useLaw } from '../law/queries.ts'
import type { ConflictRow } from '../ui/conflict-panel.tsx'
import { formatDay } from '../ui/format-day.ts'
import { useLanguage, useText, useWords } from '../words/use-words.ts'
import type { EventInput } from './event-form-type.ts'

/** The label of each field of an event, those of its kind included. */
export function useEventLabels(procedure: string | undefined, kind: string) {
  const say = useWords()
  const law = useLaw()
  const read = useText()
  const fields = (procedure !== undefined && law.findEventKind(procedure, kind)?.fields) || []
  return {
    proceedingId: say('event.place'),
    kind: say('event.kind'),
    on: say('event.when'),
    time: say('event.time'),
    title: say('event.title'),
    note: say('event.note'),
    ...Object.fromEntries(fields.map((field) => [`fields.${field.id}`, read(field.name)])),
  }
}

/** A value of a field of a kind, as people read it. */
export function useFieldInWords() {
  const say = useWords()
  const read = useText()
  const names = useLawNames()
  const language = useLanguage()
  return (procedure: string, field: EventField, value: unknown): string => {
    if (value === undefined || value === '' || value === null) return ''
    if (field.id === 'for') return names.rule(procedure, String(value))
    if (field.type === 'date' && isIsoDate(String(value))) return formatDay(String(value), language)
    if (field.type === 'yes-no') return say(value === true ? 'event.yes' : 'event.no')
    const option = field.options?.find((one) => one.id === value)
    return option ? read(option.name) : String(value)
  }
}

/** Two versions of an event, field by field. */
export function useEventRows(procedure: string | undefined) {
  const say = useWords()
  const law = useLaw()
  const read = useText()
  const names = useLawNames()
  const language = useLanguage()
  const inWords = useFieldInWords()
  return (yours: EventInput, theirs: Readonly<Record<string, unknown>>): ConflictRow[] => {
    const of = procedure ?? ''
    const fields = law.findEventKind(of, yours.kind)?.fields ?? []
    const theirFields = Object(theirs['fields'])
    return [
      ...(procedure === undefined ? [] : [row('event.kind', (version) => names.kind(of, String(version['kind'])))]),
      row('event.when', (version) => tellDay(String(version['on']), version['precision'])),
      row('event.time', ({ time }) => String(time ?? '')),
      row('event.title', ({ title }) => String(title ?? '')),
      row('event.note', ({ note }) => String(note ?? '')),
      ...fields.map((field) => ({
        label: read(field.name),
        yours: inWords(of, field, yours.fields?.[field.id]),
        theirs: inWords(of, field, theirFields[field.id]),
      })),
    ]

    function row(
      label: 'event.kind' | 'event.when' | 'event.time' | 'event.title' | 'event.note',
      tell: (version: Readonly<Record<string, unknown>>) => string,
    ): ConflictRow {
      return { label: say(label), yours: tell({ ...yours }), theirs: tell(theirs) }
    }
  }

  function tellDay(on: string, precision: unknown): string {
    return isIsoDate(on) ? formatDay(on, language, precision === 'month' || precision === 'year' ? precision : 'day') : ''
  }
}
