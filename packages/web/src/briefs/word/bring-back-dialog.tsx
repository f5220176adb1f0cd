import { Button, Modal, Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { documentProposal } from '@travessia/shared/briefs'
import type { CaseFile } from '@travessia/shared/briefs/case-file'
import { useState } from 'react'
import { DialogEnd } from '../../ui/dialog-end.tsx'
import { sendFile } from '../../ui/send-file.ts'
import { useReturnFocus } from '../../ui/use-return-focus.ts'
import { useWords } from '../../words/use-words.ts'
import { DocxProblem } from '../editor/docx-problem.tsx'
import type { Contents } from '../editor/use-contents.ts'
import { type Brief, briefQuery } from '../queries.ts'
import { DocumentPick, isTooLarge } from './document-pick.tsx'
import { isChange, ProposalView } from './proposal-view.tsx'
import classes from './word.module.css'

interface BringBackDialogProps {
  caseId: string
  brief: Brief
  record: CaseFile
  contents: Contents
  onBroughtBack: () => void
  onClose: () => void
}

/** A document on its way back to its brief: first what it would change, then the text itself. */
export function BringBackDialog({ caseId, brief, record, contents, onBroughtBack, onClose }: BringBackDialogProps) {
  const say = useWords()
  useReturnFocus()
  const [picked, setPicked] = useState<File | null>(null)
  const { propose, take, progress } = useDocument(caseId, brief.id, onBroughtBack)
  const pick = (file: File | null) => {
    setPicked(file)
    take.reset()
    if (file && !isTooLarge(file)) propose.mutate(file)
    else propose.reset()
  }
  const proposal = propose.data
  const error = propose.error ?? take.error
  return (
    <Modal
      opened
      onClose={onClose}
      title={<strong>{say('word.back')}</strong>}
      size="xl"
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <Stack gap="lg">
        <p>{say('word.back.about')}</p>
        <DocumentPick
          picked={picked}
          progress={progress}
          error={picked && isTooLarge(picked) ? say('field.largeDocument') : undefined}
          onPick={pick}
        />
        <p role="status" className={propose.isPending || take.isPending ? undefined : 'sr-only'}>
          {propose.isPending && say('word.document.reading')}
          {take.isPending && say('word.back.taking')}
        </p>
        {error && (
          <div>
            <DocxProblem error={error} />
            <p className={classes.after}>{say('word.back.refused')}</p>
          </div>
        )}
        {proposal && <ProposalView record={record} contents={contents} proposal={proposal} />}
      </Stack>
      <DialogEnd>
        <Button variant="default" onClick={onClose}>
          {say(proposal && !isChange(proposal) ? 'action.close' : 'confirm.cancel')}
        </Button>
        {picked && proposal && isChange(proposal) && (
          <Button loading={take.isPending} onClick={() => take.mutate(picked)}>
            {say('word.back.take')}
          </Button>
        )}
      </DialogEnd>
    </Modal>
  )
}

function useDocument(caseId: string, briefId: string, onBroughtBack: () => void) {
  const say = useWords()
  const client = useQueryClient()
  const [progress, setProgress] = useState<number>()
  const onSettled = () => setProgress(undefined)
  const address = `/api/cases/${caseId}/briefs/${briefId}/document`
  const propose = useMutation({
    mutationFn: async (file: File) => documentProposal.parse(await sendFile(address, file, setProgress, { method: 'POST' })),
    onSettled,
  })
  const take = useMutation({
    mutationFn: (file: File) => sendFile(address, file, setProgress),
    onSuccess: async () => {
      // The editor begins anew with the brief and the record as they are now.
      await client.refetchQueries({ queryKey: briefQuery(caseId, briefId).queryKey })
      notifications.show({ message: say('word.back.taken'), color: 'teal', autoClose: 12_000 })
      onBroughtBack()
    },
    onSettled,
  })
  return { propose, take, progress }
}
