import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { DeadlineRow } from '@travessia/shared/deadline-view'
import { parseResponse } from 'hono/client'
import { api, isStatus, readProblem } from '../api.ts'
import { useMe, useRight } from '../me/queries.ts'
import { useProblemWords } from '../ui/problem-words.ts'
import { useWords } from '../words/use-words.ts'
import classes from './deadline-owner.module.css'

/** Who looks after a deadline, and one click to take it. */
export function DeadlineOwner({ deadline, what }: { deadline: DeadlineRow; what: string }) {
  const say = useWords()
  const me = useMe()
  const client = useQueryClient()
  const problemWords = useProblemWords()
  const mayTake = useRight('deadline.assign') && deadline.holder === 'us'
  const take = useMutation({
    mutationFn: () =>
      parseResponse(
        api.cases[':case'].deadlines[':deadline'].$patch({
          param: { case: deadline.caseId, deadline: deadline.id },
          json: { ownerId: me.user.id, version: deadline.version },
        }),
      ),
    onSuccess: () => notifications.show({ message: say('home.taken', { what }) }),
    onError: () => client.invalidateQueries({ queryKey: ['deadlines'] }),
  })
  if (deadline.ownerId === me.user.id) return <p className={classes.owner}>{say('home.yours')}</p>
  if (deadline.ownerName) return <p className={classes.owner}>{say('home.owned', { name: deadline.ownerName })}</p>
  if (deadline.holder !== 'us') return null
  return (
    <div className={classes.owner}>
      <span className={classes.nobody}>{say('home.unowned')}</span>
      {take.error && (
        <span role="alert" className={classes.refused}>
          {isStatus(take.error, 409) ? say('home.changed') : problemWords(readProblem(take.error)).title}
        </span>
      )}
      {mayTake && (
        <Button
          size="sm"
          variant="default"
          loading={take.isPending}
          onClick={() => take.mutate()}
          aria-label={say('home.take.name', { what, case: deadline.caseTitle })}
        >
          {say('home.take')}
        </Button>
      )}
    </div>
  )
}
