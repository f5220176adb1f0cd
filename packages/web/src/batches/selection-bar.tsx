import { Button } from '@mantine/core'
import { IconFileZip } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { mostInBatch } from '@travessia/shared/batches'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './brief-list.module.css'
import type { BriefListFilter } from './brief-list-search.ts'
import { listIds } from './queries.ts'
import type { Selection } from './use-selection.ts'

interface SelectionBarProps {
  filter: BriefListFilter
  /** How many briefs the filters leave. */
  total: number
  selection: Selection
  onMake: () => void
}

/** How many briefs there are and are chosen, and what can be done with them. It stays in sight. */
export function SelectionBar({ filter, total, selection, onMake }: SelectionBarProps) {
  const say = useWords()
  const count = selection.chosen.size
  const all = useMutation({ mutationFn: () => listIds(filter), onSuccess: selection.add, onError: useShowFailure() })
  return (
    <div className={classes.bar}>
      <p role="status" className={classes.count}>
        {count === 0 ? say('allBriefs.count', { count: total }) : say('allBriefs.chosen', { count })}
      </p>
      <Button variant="default" loading={all.isPending} disabled={count >= mostInBatch} onClick={() => all.mutate()}>
        {total > mostInBatch ? say('allBriefs.chooseFirst', { count: mostInBatch }) : say('allBriefs.chooseAll', { count: total })}
      </Button>
      {count > 0 && (
        <>
          <Button variant="subtle" onClick={selection.clear}>
            {say('allBriefs.chooseNone')}
          </Button>
          <Button leftSection={<IconFileZip size={18} aria-hidden />} onClick={onMake}>
            {say('allBriefs.make')}
          </Button>
        </>
      )}
    </div>
  )
}
