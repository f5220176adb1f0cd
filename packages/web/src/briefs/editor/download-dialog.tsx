import { Button, Checkbox, Modal, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { Place } from '@travessia/shared/briefs/blocks'
import { gapsOf, type PrintedBrief } from '@travessia/shared/briefs/printed'
import { useState } from 'react'
import { DialogEnd } from '../../ui/dialog-end.tsx'
import { saveFile } from '../../ui/fetch-file.ts'
import { useReturnFocus } from '../../ui/use-return-focus.ts'
import { useWords } from '../../words/use-words.ts'
import type { Brief } from '../queries.ts'
import { fetchDocx } from './docx-file.ts'
import { DocxProblem } from './docx-problem.tsx'
import classes from './download-dialog.module.css'
import { GapList } from './gap-list.tsx'
import { Preflight, usePreflight } from './preflight.tsx'

interface DownloadDialogProps {
  caseId: string
  brief: Brief
  printed: PrintedBrief
  onMend: (place: Place) => void
  onClose: () => void
}

/** What is still missing, each with the way to mend it; what else was looked at; then the file, clean or with the gaps marked. */
export function DownloadDialog({ caseId, brief, printed, onMend, onClose }: DownloadDialogProps) {
  const say = useWords()
  useReturnFocus()
  const gaps = gapsOf(printed)
  const isWhole = gaps.length === 0
  const [hasSheets, setSheets] = useState(false)
  const { preflight, isLeaking, isBarred } = usePreflight(caseId, brief.id)
  const download = useMutation({
    mutationFn: () => fetchDocx(caseId, brief.id, isWhole ? 'refuse' : 'show', hasSheets),
    onSuccess: (made) => {
      saveFile(made)
      onClose()
    },
  })
  const mend = (place: Place) => {
    onClose()
    onMend(place)
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={<strong>{isWhole ? say('brief.download.title') : say('brief.gaps', { count: gaps.length })}</strong>}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <Stack gap="lg">
        <div>
          <p>{say(isWhole ? 'brief.download.whole' : 'brief.download.gaps')}</p>
          <GapList gaps={gaps} sections={printed.sections} onMend={mend} />
        </div>
        <Preflight caseId={caseId} brief={brief} preflight={preflight} onGo={(section) => mend({ at: 'brief', id: section })} />
        {printed.annexes.length > 0 && (
          <Checkbox
            label={say('brief.download.sheets')}
            description={say('brief.download.sheets.hint')}
            checked={hasSheets}
            onChange={(change) => setSheets(change.currentTarget.checked)}
          />
        )}
        {download.isError && <DocxProblem error={download.error} />}
      </Stack>
      <DialogEnd
        line={
          <p id="why-not" role="alert" className={classes.whyNot}>
            {isLeaking && say('brief.download.leaks')}
          </p>
        }
      >
        <Button variant="default" onClick={onClose}>
          {say('confirm.cancel')}
        </Button>
        <Button
          data-autofocus={isWhole || undefined}
          variant={isWhole ? 'filled' : 'default'}
          loading={download.isPending}
          disabled={isBarred}
          aria-describedby={isLeaking ? 'why-not' : undefined}
          onClick={() => download.mutate()}
        >
          {say(isWhole ? 'brief.download' : 'brief.download.marked')}
        </Button>
      </DialogEnd>
    </Modal>
  )
}
