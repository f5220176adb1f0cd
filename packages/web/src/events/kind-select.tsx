import { type ComboboxItem, Select } from '@mantine/core'
import { commonEvents } from '@travessia/shared/common-events'
import type { Docket } from '@travessia/shared/docket'
import type { EventKind } from '@travessia/shared/law'
import type { ProceedingView } from '@travessia/shared/proceedings'
import type { Ref } from 'react'
import { useLaw } from '../law/queries.ts'
import { useText, useWords } from '../words/use-words.ts'

interface KindSelectProps {
  proceeding: Pick<ProceedingView, 'id' | 'procedure'>
  docket: Pick<Docket, 'proceedings'>
  value: string
  onChange: (kind: string) => void
  onBlur?: () => void
  error?: string | undefined
  /** What is asked; absent: what happened. */
  label?: string
  optional?: boolean
  ref?: Ref<HTMLInputElement>
}

/** What happened: first what this stage foresees, then everything that the procedure knows. */
export function KindSelect({ proceeding, docket, value, onChange, onBlur, error, label, optional = false, ref }: KindSelectProps) {
  const say = useWords()
  const law = useLaw()
  const read = useText()
  const kinds = law.findForum(proceeding.procedure)?.procedure.events ?? []
  const next = docket.proceedings.find((one) => one.id === proceeding.id)?.next ?? []
  const toItem = (kind: EventKind): ComboboxItem => ({ value: kind.id, label: read(kind.name) })
  const isNext = (kind: EventKind) => next.includes(kind.id)
  const groups = [
    { group: say('event.kind.next'), items: kinds.filter(isNext).map(toItem) },
    { group: say('event.kind.others'), items: kinds.filter((kind) => !isNext(kind)).map(toItem) },
    { group: say('event.kind.common'), items: commonEvents.map(toItem) },
  ]
  return (
    <Select
      ref={ref}
      label={label ?? say('event.kind')}
      description={say('event.kind.hint')}
      data={groups.filter(({ items }) => items.length > 0)}
      value={value || null}
      onChange={(kind) => onChange(kind ?? '')}
      onBlur={onBlur}
      error={error}
      nothingFoundMessage={say('event.kind.nothing')}
      maxDropdownHeight={360}
      openOnFocus={false}
      searchable
      required={!optional}
      data-autofocus={!optional || undefined}
    />
  )
}
