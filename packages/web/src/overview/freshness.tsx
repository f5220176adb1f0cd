import { Button } from '@mantine/core'
import { useInterval } from '@mantine/hooks'
import { IconRefresh } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import classes from './overview.module.css'
import type { OverviewSearch } from './overview-search.ts'
import { overviewQuery, readOverview, scopeOf } from './queries.ts'

/** How old the figures are, told by the second, and the way to have them counted now. `age`: when they arrived. */
export function Freshness({ age, search }: { age: number; search: OverviewSearch }) {
  const say = useWords()
  const language = useLanguage()
  const client = useQueryClient()
  const onError = useShowFailure()
  const [seconds, setSeconds] = useState(age)
  useInterval(() => setSeconds((passed) => passed + 1), 1000, { autoInvoke: true })
  const count = useMutation({
    mutationFn: () => readOverview(scopeOf(search), 'true'),
    onSuccess: (page) => client.setQueryData(overviewQuery(search, language).queryKey, page),
    onError,
  })
  return (
    <div className={classes.freshness}>
      <span>{say('overview.age', { seconds })}</span>
      <Button
        variant="subtle"
        size="compact-md"
        leftSection={<IconRefresh size={16} aria-hidden />}
        loading={count.isPending}
        onClick={() => count.mutate()}
      >
        {say('overview.countNow')}
      </Button>
      <span className="sr-only" role="status">
        {count.isSuccess ? say('overview.counted') : ''}
      </span>
    </div>
  )
}
