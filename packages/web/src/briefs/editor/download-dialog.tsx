import { Button, Group, Modal } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { Place } from '@travessia/shared/briefs/blocks'
import type { BriefGap, PrintedSection } from '@travessia/shared/briefs/printed'
import { saveFile } from '../../ui/fetch-file.ts'
import { useWords } from '../../words/use-words.ts'
import type { Brief } from '../queries.ts'
import { fetchDocx } from './docx-file.ts'
import { DocxProblem } from './docx-problem.tsx'
import { GapList } from './gap-list.tsx'

interface DownloadDialogProps {
  caseId: string
  brief: Brief
  gaps: readonly BriefGap[]
  sections: readonly PrintedSection[]
  onMend: (place: Place) => void
  onClose: () => void
}

/** What is still missing, each with the way to mend it; then the file, clean or with the gaps marked. */
export function DownloadDialog({ caseId, brief, gaps, sections, onMend, onClose }: DownloadDialogProps) {
  const say = useWords()
  const isWhole = gaps.length === 0
  const download = useMutation({
    mutationFn: () => fetchDocx(caseId, brief.id, isWhole ? 'refuse' : 'show'),
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
      <p>{say(isWhole ? 'brief.download.whole' : 'brief.download.gaps')}</p>
      <GapList gaps={gaps} sections={sections} onMend={mend} />
      {download.isError && <DocxProblem error={download.error} />}
      <Group mt="lg" justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {say('confirm.cancel')}
        </Button>
        <Button
          data-autofocus={isWhole || undefined}
          variant={isWhole ? 'filled' : 'default'}
          loading={download.isPending}
          onClick={() => download.mutate()}
        >
          {say(isWhole ? 'brief.download' : 'brief.download.marked')}
        </Button>
      </Group>
    </Modal>
  )
}
