import { Button, Modal, Select, Stack } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { AssignedResult } from '@travessia/shared/deadline-desk'
import type { DeadlineRow } from '@travessia/shared/deadline-view'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api, asRepeatable } from '../api.ts'
import { useColleagues } from '../cases/use-colleagues.ts'
import { closeOnEscape } from '../ui/close-on-escape.ts'
import { DialogEnd } from '../ui/dialog-end.tsx'
import { Notice } from '../ui/notice.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useWords } from '../words/use-words.ts'
import { useOfferUndo } from './offer-undo.tsx'

interface AssignDialogProps {
  rows: readonly DeadlineRow[]
  onClose: () => void
  onDone: () => void
}

/** Gives the chosen deadlines to somebody, and somebody to stand in. What would come of it is told before. */
export function AssignDialog({ rows, onClose, onDone }: AssignDialogProps) {
  const say = useWords()
  const showFailure = useShowFailure()
  const offerUndo = useOfferUndo()
  useReturnFocus()
  const [owner, setOwner] = useState<string | null>('keep')
  const [alternate, setAlternate] = useState<string | null>('keep')
  const given = { ...gift('ownerId', owner), ...gift('alternateId', alternate) }
  const items = rows.map(({ caseId, id, version }) => ({ caseId, id, version, ...given }))
  const isAsked = Object.keys(given).length > 0
  const preview = useQuery({
    queryKey: ['deadlines', 'preview', items],
    queryFn: () => parseResponse(api.deadlines.assign.preview.$post({ json: { items } }, asRepeatable)),
    enabled: isAsked,
    staleTime: 0,
  })
  const refused = preview.data?.items.filter((one) => one.refused !== null) ?? []
  const possible = rows.length - refused.length
  const assign = useMutation({
    mutationFn: () => parseResponse(api.deadlines.assign.$post({ json: { items } })),
    onSuccess: (made) => {
      offerUndo(made.items, given)
      onDone()
      onClose()
    },
    onError: showFailure,
  })
  return (
    <Modal
      opened
      onClose={onClose}
      {...closeOnEscape(onClose)}
      title={<strong>{say('deadlineDesk.assign', { count: rows.length })}</strong>}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (isAsked) assign.mutate()
        }}
      >
        <Stack gap="lg">
          <MemberSelect label={say('deadline.owner')} value={owner} onChange={setOwner} isFirst />
          <MemberSelect label={say('deadlineDesk.alternate')} value={alternate} onChange={setAlternate} />
          <div aria-live="polite">
            {preview.data && <p>{say('deadlineDesk.preview', { count: possible })}</p>}
            {refused.length > 0 && <Refusals rows={rows} refused={refused} />}
          </div>
          <DialogEnd>
            <Button variant="default" onClick={onClose}>
              {say('confirm.cancel')}
            </Button>
            <Button type="submit" disabled={!isAsked || possible === 0} loading={assign.isPending}>
              {say('deadlineDesk.assign.do')}
            </Button>
          </DialogEnd>
        </Stack>
      </form>
    </Modal>
  )
}

function gift<Name extends 'ownerId' | 'alternateId'>(name: Name, chosen: string | null): { [K in Name]?: string | null } {
  const given: { [K in Name]?: string | null } = {}
  if (chosen !== null && chosen !== 'keep') given[name] = chosen === 'nobody' ? null : chosen
  return given
}

interface MemberSelectProps {
  label: string
  value: string | null
  onChange: (value: string | null) => void
  isFirst?: boolean
}

function MemberSelect({ label, value, onChange, isFirst }: MemberSelectProps) {
  const say = useWords()
  const colleagues = useColleagues()
  return (
    <Select
      label={label}
      data={[{ value: 'keep', label: say('deadlineDesk.keep') }, { value: 'nobody', label: say('deadline.owner.none') }, ...colleagues]}
      value={value}
      onChange={onChange}
      allowDeselect={false}
      searchable
      selectFirstOptionOnChange
      data-autofocus={isFirst || undefined}
    />
  )
}

function Refusals({ rows, refused }: { rows: readonly DeadlineRow[]; refused: readonly AssignedResult[] }) {
  const say = useWords()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return (
    <Notice tone="time" title={say('deadlineDesk.refused', { count: refused.length })}>
      <ul>
        {refused.map(({ id, refused: why }) => (
          <li key={id}>
            {byId.get(id)?.caseReference}: {why && say(`deadlineDesk.refused.${why}`)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
