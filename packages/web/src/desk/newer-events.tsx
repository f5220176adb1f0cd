import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { DeadlineView } from '@travessia/shared/deadline-view'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useRight } from '../me/queries.ts'
import { DateText } from '../ui/date-text.tsx'
import { TextLink } from '../ui/links.tsx'
import { Notice } from '../ui/notice.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'
import { newerQuery } from './queries.ts'

/** What came in since the deadline was made, until somebody says that it does not change it. */
export function NewerEvents({ deadline }: { deadline: Pick<DeadlineView, 'id' | 'caseId' | 'supersededAt'> }) {
  const say = useWords()
  const onError = useShowFailure()
  const mayLook = useRight('deadline.assign')
  const newer = useQuery({ ...newerQuery(deadline.caseId, deadline.id), enabled: deadline.supersededAt === null }).data ?? []
  const look = useMutation({
    mutationFn: () =>
      parseResponse(
        api.cases[':case'].deadlines[':deadline'].newer.$post({
          param: { case: deadline.caseId, deadline: deadline.id },
          json: { events: newer.map(({ id }) => id) },
        }),
      ),
    onError,
  })
  if (newer.length === 0) return null
  return (
    <Notice tone="time" title={say('deadlineDesk.newer', { count: newer.length })}>
      <ul>
        {newer.map((event) => (
          <li key={event.id}>
            {event.source === 'event' ? (
              <TextLink to="/cases/$case" params={{ case: deadline.caseId }} search={{ event: event.id }}>
                {event.kindName}
              </TextLink>
            ) : (
              <TextLink to="/cases/$case/briefs" params={{ case: deadline.caseId }} search={{ entry: event.id }}>
                {event.kindName}
              </TextLink>
            )}
            , <DateText day={event.on} />
            {event.title && `: ${event.title}`}
          </li>
        ))}
      </ul>
      {mayLook && (
        <Button size="sm" variant="default" loading={look.isPending} onClick={() => look.mutate()}>
          {say('deadlineDesk.newer.looked')}
        </Button>
      )}
    </Notice>
  )
}
