import { Select } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { DeadlineView } from '@travessia/shared/deadline-view'
import { parseResponse } from 'hono/client'
import { api, isStatus, readProblem } from '../api.ts'
import { useColleagues } from '../cases/use-colleagues.ts'
import { useRight } from '../me/queries.ts'
import { useProblemWords } from '../ui/problem-words.ts'
import { useWords } from '../words/use-words.ts'

type Kept = Pick<DeadlineView, 'id' | 'caseId' | 'version' | 'holder' | 'ownerId' | 'ownerName' | 'alternateId' | 'alternateName'>

/** Who looks after the deadline, or who stands in. */
export function KeeperSelect({ deadline, keeper }: { deadline: Kept; keeper: 'owner' | 'alternate' }) {
  const say = useWords()
  const client = useQueryClient()
  const problemWords = useProblemWords()
  const colleagues = useColleagues()
  const mayAssign = useRight('deadline.assign')
  const assign = useMutation({
    mutationFn: (chosen: string | null) =>
      parseResponse(
        api.cases[':case'].deadlines[':deadline'].$patch({
          param: { case: deadline.caseId, deadline: deadline.id },
          json: { [keeper === 'owner' ? 'ownerId' : 'alternateId']: chosen, version: deadline.version },
        }),
      ),
    onError: () => client.invalidateQueries(),
  })
  const present = keeper === 'owner' ? deadline.ownerId : deadline.alternateId
  const name = keeper === 'owner' ? deadline.ownerName : deadline.alternateName
  if (deadline.holder !== 'us' && present === null) return null
  const known = colleagues.some((one) => one.value === present)
  const data = present && !known ? [...colleagues, { value: present, label: name ?? '—' }] : colleagues
  const failure =
    assign.error && (isStatus(assign.error, 409) ? say('deadline.owner.changed') : problemWords(readProblem(assign.error)).title)
  return (
    <Select
      label={say(keeper === 'owner' ? 'deadline.owner' : 'deadlineDesk.alternate')}
      placeholder={say('deadline.owner.none')}
      data={data}
      value={present}
      onChange={(chosen) => assign.mutate(chosen)}
      disabled={!mayAssign || assign.isPending}
      error={failure}
      clearable
      searchable
    />
  )
}
