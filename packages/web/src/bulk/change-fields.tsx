import { Select, TextInput } from '@mantine/core'
import { type CaseChange, caseChange } from '@travessia/shared/bulk'
import { axes, fronts } from '@travessia/shared/choices'
import { useState } from 'react'
import { useColleagues } from '../cases/use-colleagues.ts'
import { useWords } from '../words/use-words.ts'

export const changeKinds = ['lead', 'tag-add', 'tag-remove', 'front-add', 'front-remove', 'axis-add', 'axis-remove'] as const

type ChangeKind = (typeof changeKinds)[number]

const nobody = 'nobody'

/** What is changed, and into what. Tells the change once it is whole. */
export function ChangeFields({ onChange }: { onChange: (change: CaseChange | undefined) => void }) {
  const say = useWords()
  const [kind, setKind] = useState<ChangeKind>('lead')
  const [value, setValue] = useState('')
  const set = (nextKind: ChangeKind, next: string) => {
    setKind(nextKind)
    setValue(next)
    onChange(toChange(nextKind, next))
  }
  return (
    <>
      <Select
        label={say('bulk.what')}
        data={changeKinds.map((one) => ({ value: one, label: say(`bulk.what.${one}`) }))}
        value={kind}
        onChange={(chosen) => set(changeKinds.find((one) => one === chosen) ?? 'lead', '')}
        allowDeselect={false}
        data-autofocus
      />
      {kind.startsWith('tag') ? (
        <TextInput label={say('bulk.tag')} value={value} maxLength={40} onChange={({ currentTarget }) => set(kind, currentTarget.value)} />
      ) : (
        <ValueSelect kind={kind} value={value} onChange={(next) => set(kind, next)} />
      )}
    </>
  )
}

function ValueSelect({ kind, value, onChange }: { kind: ChangeKind; value: string; onChange: (value: string) => void }) {
  const say = useWords()
  const colleagues = useColleagues()
  const data = {
    lead: [{ value: nobody, label: say('case.lead.none') }, ...colleagues],
    front: fronts.map((one) => ({ value: one, label: say(`front.${one}`) })),
    axis: axes.map((one) => ({ value: one, label: say(`axis.${one}`) })),
  }
  const of = kind.startsWith('front') ? 'front' : kind.startsWith('axis') ? 'axis' : 'lead'
  const labels = { lead: say('case.lead'), front: say('bulk.front'), axis: say('bulk.axis') }
  return <Select label={labels[of]} data={data[of]} value={value || null} onChange={(next) => onChange(next ?? '')} searchable />
}

function toChange(kind: ChangeKind, value: string): CaseChange | undefined {
  if (value === '') return undefined
  const [what, how] = kind.split('-')
  const fields: Record<string, string> = { tag: 'tags', front: 'fronts', axis: 'axes' }
  const wanted =
    what === 'lead' ? { field: 'leadId', value: value === nobody ? null : value } : { field: fields[what ?? ''], add: how === 'add', value }
  return caseChange.safeParse(wanted).data
}
