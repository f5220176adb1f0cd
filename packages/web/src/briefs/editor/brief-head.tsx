import { Badge, Button, Group } from '@mantine/core'
import { IconDownload, IconEye, IconHistory } from '@tabler/icons-react'
import type { Place } from '@travessia/shared/briefs/blocks'
import type { CaseFile } from '@travessia/shared/briefs/case-file'
import { gapsOf, type PrintedBrief } from '@travessia/shared/briefs/printed'
import { lazy, Suspense, useState } from 'react'
import { useWords } from '../../words/use-words.ts'
import type { Brief } from '../queries.ts'
import classes from './brief-head.module.css'
import { BriefMenu } from './brief-menu.tsx'
import { DownloadDialog } from './download-dialog.tsx'
import type { Contents } from './use-contents.ts'

const PreviewDialog = lazy(async () => ({ default: (await import('./preview-dialog.tsx')).PreviewDialog }))
const VersionsDrawer = lazy(async () => ({ default: (await import('../versions/versions-drawer.tsx')).VersionsDrawer }))

interface BriefHeadProps {
  caseId: string
  brief: Brief
  record: CaseFile
  printed: PrintedBrief
  contents: Contents
  flush: () => Promise<void>
  onBroughtBack: () => void
  onMend: (place: Place) => void
}

/** What the brief is, for whom, how far it is, and what can be done with the whole of it. */
export function BriefHead({ caseId, brief, record, printed, contents, flush, onBroughtBack, onMend }: BriefHeadProps) {
  const say = useWords()
  const [open, setOpen] = useState<'download' | 'preview' | 'versions'>()
  const gaps = gapsOf(printed)
  const close = () => setOpen(undefined)
  const begin = async (what: typeof open) => {
    await flush()
    setOpen(what)
  }
  return (
    <header className={classes.head}>
      <div className={classes.words}>
        <h1 className={classes.title}>{brief.title}</h1>
        <div className={classes.about}>
          <Badge variant="light" color="gray" tt="none" size="lg">
            {say(`brief.state.${brief.state}`)}
          </Badge>
          <span>{say('brief.readBy', { who: say(`audience.${brief.audience}`) })}</span>
          <span>{say(`brief.language.${brief.language}`)}</span>
          {gaps.length > 0 && (
            <Button variant="subtle" size="compact-sm" color="yellow" c="var(--time)" onClick={() => setOpen('download')}>
              {say('brief.gaps', { count: gaps.length })}
            </Button>
          )}
        </div>
      </div>
      <Group gap="xs" className="no-print">
        <Button variant="default" leftSection={<IconHistory size={18} aria-hidden />} onClick={() => void begin('versions')}>
          {say('brief.versions')}
        </Button>
        <Button variant="default" leftSection={<IconEye size={18} aria-hidden />} onClick={() => void begin('preview')}>
          {say('brief.preview')}
        </Button>
        <Button leftSection={<IconDownload size={18} aria-hidden />} onClick={() => void begin('download')}>
          {say('brief.download')}
        </Button>
        <BriefMenu caseId={caseId} brief={brief} />
      </Group>
      {open === 'download' && (
        <DownloadDialog caseId={caseId} brief={brief} gaps={gaps} sections={printed.sections} onMend={onMend} onClose={close} />
      )}
      <Suspense fallback={null}>
        {open === 'preview' && <PreviewDialog caseId={caseId} brief={brief} onClose={close} />}
        {open === 'versions' && (
          <VersionsDrawer caseId={caseId} brief={brief} record={record} contents={contents} onBroughtBack={onBroughtBack} onClose={close} />
        )}
      </Suspense>
    </header>
  )
}
