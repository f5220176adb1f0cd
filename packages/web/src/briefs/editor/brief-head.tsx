import { Button, Group } from '@mantine/core'
import { IconDownload, IconEye, IconHistory } from '@tabler/icons-react'
import type { Place } from '@travessia/shared/briefs/blocks'
import type { CaseFile } from '@travessia/shared/briefs/case-file'
import { gapsOf, type PrintedBrief } from '@travessia/shared/briefs/printed'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useWords } from '../../words/use-words.ts'
import type { Brief } from '../queries.ts'
import { NextStep } from '../steps/next-step.tsx'
import { StateLine } from '../steps/state-line.tsx'
import type { Open } from '../steps/step-dialog.tsx'
import classes from './brief-head.module.css'
import { BriefMenu } from './brief-menu.tsx'
import { DownloadDialog } from './download-dialog.tsx'
import type { Contents } from './use-contents.ts'

const PreviewDialog = lazy(async () => ({ default: (await import('./preview-dialog.tsx')).PreviewDialog }))
const BringBackDialog = lazy(async () => ({ default: (await import('../word/bring-back-dialog.tsx')).BringBackDialog }))
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
  /** What is still open in it, beside its gaps. */
  open: Pick<Open, 'comments' | 'changed'>
  children?: ReactNode
}

/** What the brief is, for whom, how far it is, and what can be done with the whole of it. */
export function BriefHead({
  caseId,
  brief,
  record,
  printed,
  contents,
  flush,
  onBroughtBack,
  onMend,
  open: left,
  children,
}: BriefHeadProps) {
  const say = useWords()
  const [open, setOpen] = useState<'download' | 'preview' | 'versions' | 'back'>()
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
          <StateLine state={brief.state} />
        </div>
        <div className={classes.about}>
          <span>{say('brief.readBy', { who: say(`audience.${brief.audience}`) })}</span>
          <span>{say(`brief.language.${brief.language}`)}</span>
          {gaps.length > 0 && (
            <Button variant="subtle" size="compact-sm" color="yellow" c="var(--time)" onClick={() => setOpen('download')}>
              {say('brief.gaps', { count: gaps.length })}
            </Button>
          )}
        </div>
        {children}
      </div>
      <Group gap="xs" className="no-print">
        <Button variant="default" leftSection={<IconHistory size={18} aria-hidden />} onClick={() => void begin('versions')}>
          {say('brief.versions')}
        </Button>
        <Button variant="default" leftSection={<IconEye size={18} aria-hidden />} onClick={() => void begin('preview')}>
          {say('brief.preview')}
        </Button>
        <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />} onClick={() => void begin('download')}>
          {say('brief.download')}
        </Button>
        <NextStep caseId={caseId} brief={brief} open={{ ...left, gaps: gaps.length }} flush={flush} />
        <BriefMenu caseId={caseId} brief={brief} onBringBack={() => void begin('back')} />
      </Group>
      {open === 'download' && <DownloadDialog caseId={caseId} brief={brief} printed={printed} onMend={onMend} onClose={close} />}
      <Suspense fallback={null}>
        {open === 'preview' && <PreviewDialog caseId={caseId} brief={brief} onClose={close} />}
        {open === 'versions' && (
          <VersionsDrawer caseId={caseId} brief={brief} record={record} contents={contents} onBroughtBack={onBroughtBack} onClose={close} />
        )}
        {open === 'back' && (
          <BringBackDialog
            caseId={caseId}
            brief={brief}
            record={record}
            contents={contents}
            onBroughtBack={onBroughtBack}
            onClose={close}
          />
        )}
      </Suspense>
    </header>
  )
}
