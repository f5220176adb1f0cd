import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { DeadlineView } from '@travessia/shared/deadline-view'
import type { MilestoneKind } from '@travessia/shared/milestones'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api, readConflict } from '../api.ts'
import { useShowFailure } from '../ui/show-failure.tsx'

export type PlannedDeadline = Pick<DeadlineView, 'id' | 'caseId' | 'safe' | 'due' | 'zone' | 'version' | 'ownerId' | 'milestones'>

export interface PlannedMilestone {
  readonly kind: MilestoneKind
  readonly daysBefore: number
  readonly isDone: boolean
}

interface Draft {
  readonly items: readonly PlannedMilestone[]
  /** What stood when it was begun. */
  readonly basis: DeadlineView['milestones']
  readonly version: number
}

/** The milestones of a deadline as they stand, and as somebody is changing them; what others change meanwhile takes no change away. */
export function useMilestones(deadline: PlannedDeadline) {
  const client = useQueryClient()
  const showFailure = useShowFailure()
  const [draft, setDraft] = useState<Draft>()
  const stored = deadline.milestones.map(({ kind, daysBefore, doneAt }) => ({ kind, daysBefore, isDone: doneAt !== null }))
  const items = draft?.items ?? stored
  const save = useMutation({
    mutationFn: ({ version }: { version: number; sent: Draft | undefined }) =>
      parseResponse(
        api.cases[':case'].deadlines[':deadline'].milestones.$put({
          param: { case: deadline.caseId, deadline: deadline.id },
          json: { version, items: [...items] },
        }),
      ),
    onSuccess: async ({ version }, { sent }) => {
      // Every write has all be read again; this only waits for it.
      await client.invalidateQueries({}, { cancelRefetch: false })
      // What was changed while it was sent is another change.
      setDraft((now) => (now === sent ? undefined : now && { ...now, version }))
    },
    onError: async (error) => {
      if (readConflict(error)) await client.invalidateQueries()
      else showFailure(error)
    },
  })
  return {
    items,
    stored,
    isChanged: draft !== undefined,
    isSaving: save.isPending,
    hasConflict: readConflict(save.error) !== undefined,
    change: (next: readonly PlannedMilestone[]) =>
      setDraft({
        items: next.toSorted((a, b) => b.daysBefore - a.daysBefore),
        basis: draft?.basis ?? deadline.milestones,
        version: draft?.version ?? deadline.version,
      }),
    /** A deadline that changed in something else, its owner say, still has the milestones that were looked at. */
    save: () => save.mutate({ version: draft && draft.basis !== deadline.milestones ? draft.version : deadline.version, sent: draft }),
    keepMine: () => save.mutate({ version: deadline.version, sent: draft }),
    takeTheirs: () => {
      setDraft(undefined)
      save.reset()
    },
  }
}
