import { Select } from '@mantine/core'
import type { DocketDeadline } from '@travessia/shared/docket'
import type { ProceedingView } from '@travessia/shared/proceedings'
import { useLawNames } from '../law/names.ts'
import { formatDay } from '../ui/format-day.ts'
import { useLanguage, useWords } from '../words/use-words.ts'

interface DeadlineSelectProps {
  docket: { readonly deadlines: readonly Pick<DocketDeadline, 'rule' | 'proceeding' | 'procedure' | 'state' | 'due'>[] }
  proceeding: Pick<ProceedingView, 'id'>
  label: string
  error?: string | undefined
  required?: boolean
  clearable?: boolean
  value: string | null
  onChange: (rule: string) => void
  onBlur?: () => void
}

/** Which deadline an event is about: those that stand open here, and the windows. */
export function DeadlineSelect({ docket, proceeding, value, onChange, ...input }: DeadlineSelectProps) {
  const say = useWords()
  const names = useLawNames()
  const language = useLanguage()
  const open = docket.deadlines.filter(
    (one) =>
      one.rule === value ||
      ((one.proceeding === proceeding.id || one.proceeding === null) && ['running', 'suspended', 'lapsed'].includes(one.state)),
  )
  const options = new Map(
    open.map((one) => [
      one.rule,
      {
        value: one.rule,
        label: [names.rule(one.procedure, one.rule), one.due && formatDay(one.due, language)].filter(Boolean).join(' · '),
      },
    ]),
  )
  return (
    <Select
      {...input}
      description={options.size === 0 ? say('event.for.none') : undefined}
      data={[...options.values()]}
      value={value}
      onChange={(rule) => onChange(rule ?? '')}
      searchable
    />
  )
}
