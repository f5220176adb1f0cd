import { Button, Checkbox, Group, Stack } from '@mantine/core'
import type { ImportPreview } from '@travessia/shared/authority-views'
import { useState } from 'react'
import { readProblem } from '../api.ts'
import { Notice } from '../ui/notice.tsx'
import { useProblemWords } from '../ui/problem-words.ts'
import { useWords } from '../words/use-words.ts'
import { CitationText } from './citation-text.tsx'
import { ImportProblems } from './import-problems.tsx'
import classes from './library.module.css'

interface ImportChoiceProps {
  preview: ImportPreview
  error: unknown
  isTaking: boolean
  onBack: () => void
  onTake: (places: number[]) => void
}

/** What was found: new ones are marked, known ones can be, broken ones are named. */
export function ImportChoice({ preview: { items, duplicates, problems }, error, isTaking, onBack, onTake }: ImportChoiceProps) {
  const say = useWords()
  const problemWords = useProblemWords()
  const known = new Map(duplicates.map((one) => [one.place, one]))
  const fresh = items.filter(({ place }) => !known.has(place)).map(({ place }) => place)
  const [chosen, choose] = useState<ReadonlySet<number>>(new Set(fresh))
  const toggle = (place: number) => {
    const next = new Set(chosen)
    if (!next.delete(place)) next.add(place)
    choose(next)
  }
  const remark = (place: number) => {
    const twin = known.get(place)
    return twin && ` (${say(twin.of ? 'library.import.isKnown' : 'library.import.isTwice')})`
  }
  return (
    <Stack gap="md">
      <p role="status">
        <strong>{say('library.import.new', { count: fresh.length })}</strong>, {say('library.import.known', { count: duplicates.length })},{' '}
        {say('library.import.broken', { count: problems.length })}.
      </p>
      {error ? <Notice tone="loss" live title={problemWords(readProblem(error)).title} /> : null}
      <ImportProblems problems={problems} />
      {items.length > 0 && (
        <>
          <Group gap="xs">
            <Button variant="subtle" size="compact-md" onClick={() => choose(new Set(fresh))}>
              {say('library.import.all')}
            </Button>
            <Button variant="subtle" size="compact-md" onClick={() => choose(new Set())}>
              {say('library.import.nobody')}
            </Button>
          </Group>
          <ul className={classes.found} aria-label={say('library.import.list')}>
            {items.map((item) => (
              <li key={item.place}>
                <Checkbox
                  checked={chosen.has(item.place)}
                  onChange={() => toggle(item.place)}
                  label={
                    <>
                      <CitationText authority={item} />
                      {remark(item.place)}
                    </>
                  }
                  description={say(`library.kind.${item.kind}`)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onBack} disabled={isTaking}>
          {say('library.import.back')}
        </Button>
        <Button disabled={chosen.size === 0} loading={isTaking} onClick={() => onTake([...chosen])}>
          {say('library.import.take', { count: chosen.size })}
        </Button>
      </Group>
    </Stack>
  )
}
