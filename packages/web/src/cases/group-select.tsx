import { Select } from '@mantine/core'
import { useWords } from '../words/use-words.ts'
import type { CaseListSearch } from './list-search.ts'
import { caseGroups } from './list-search.ts'

interface GroupSelectProps {
  search: CaseListSearch
  onChoose: (change: Record<string, string | null | undefined>) => void
}

/** By what the list is divided. */
export function GroupSelect({ search, onChoose }: GroupSelectProps) {
  const say = useWords()
  const labels = {
    forum: say('cases.filter.forum'),
    stage: say('cases.filter.stage'),
    lead: say('case.lead'),
    front: say('cases.filter.front'),
  }
  return (
    <Select
      aria-label={say('cases.group')}
      data={[
        { value: 'none', label: say('cases.group.none') },
        ...caseGroups.map((by) => ({ value: by, label: `${say('cases.group')}: ${labels[by]}` })),
      ]}
      value={search.by ?? 'none'}
      onChange={(by) => onChoose({ by: by === 'none' ? undefined : by })}
      allowDeselect={false}
    />
  )
}
