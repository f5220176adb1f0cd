import { Chip, Group } from '@mantine/core'
import { hitKinds } from '@travessia/shared/choices'
import type { HitKind, SearchAnswer } from '@travessia/shared/search-hits'
import { useWords } from '../words/use-words.ts'

interface KindFilterProps {
  kind: HitKind | undefined
  counts: SearchAnswer['counts']
  onChoose: (kind: HitKind | undefined) => void
}

/** Narrows what was found to one kind. */
export function KindFilter({ kind, counts, onChoose }: KindFilterProps) {
  const say = useWords()
  const choose = (value: string) => onChoose(hitKinds.find((one) => one === value))
  return (
    <Chip.Group value={kind ?? 'all'} onChange={(value) => choose(String(value))}>
      <Group gap="xs" role="radiogroup" aria-label={say('find.filter')}>
        <Chip value="all">{say('find.filter.all')}</Chip>
        {counts.map(({ kind: one, number, more }) => (
          <Chip key={one} value={one}>
            {say(`find.kind.${one}`)} · {say('find.number', { number, more: String(more) })}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  )
}
