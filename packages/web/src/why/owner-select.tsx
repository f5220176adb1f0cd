import { Select } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { DeadlineView } from '@travessia/shared/deadline-view'
import { parseResponse } from 'hono/client'
import { api, isStatus, readProblem } from '../api.ts'
import { useColleagues } from '../cases/lead-select.tsx'
import { useRight } from '../me/queries.ts'
import { useProblemWords } from '../ui/problem-words.ts'
import { useWords } from '../words/use-words.ts'

/** Who looks after the deadline. */
export function OwnerSelect({ deadline }: { deadline: DeadlineView }) {
  const say = useWords()
  const client = useQueryClient()
  const problemWords = useProblemWords()
  const colleagues = useColleagues()
  const mayAssign = useRight('deadline.assign')
  const assign = useMutation({
    mutationFn: (ownerId: string | null) =>
      parseResponse(
        api.cases[':case'].deadlines[':deadline'].$patch({
          param: { case: deadline.caseId, deadline: deadline.id },
          json: { ownerId, version: deadline.version },
        }),
      ),
    onError: () => client.invalidateQueries({ queryKey: ['cases', deadline.caseId] }),
  })
  if (deadline.holder !== 'us' && deadline.ownerId === null) return null
  const known = colleagues.some((one) => one.value === deadline.ownerId)
  const data = deadline.ownerId && !known ? [...colleagues, { value: deadline.ownerId, label: deadline.ownerName ?? '—' }] : colleagues
  const failure =
    assign.error && (isStatus(assign.error, 409) ? say('deadline.owner.changed') : problemWords(readProblem(assign.error)).title)
  return (
    <Select
      label={say('deadline.owner')}
      placeholder={say('deadline.owner.none')}
      data={data}
      value={deadline.ownerId}
      onChange={(ownerId) => assign.mutate(ownerId)}
      disabled={!mayAssign || assign.isPending}
      error={failure}
      clearable
      searchable
    />
  )
}
