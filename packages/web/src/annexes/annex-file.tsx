import { Button } from '@mantine/core'
import { IconDownload, IconUpload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { AnnexView } from '@travessia/shared/annexes'
import { useRight } from '../me/queries.ts'
import { fetchFile, saveFile } from '../ui/fetch-file.ts'
import { formatSize } from '../ui/format-size.ts'
import type { Progress } from '../ui/send-in-parts.ts'
import { Sending } from '../ui/sending.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import { annexFileAddress } from './annex-file-address.ts'
import classes from './annexes.module.css'
import { Thumbnail } from './thumbnail.tsx'

interface AnnexFileProps {
  caseId: string
  annex: AnnexView
  number: number
  progress: Progress | undefined
  onStop: () => void
  onChoose: () => void
  onVersions: () => void
}

/** The file of an annex: what it is and how to get it, that it has vanished, or how to attach one. */
export function AnnexFile({ caseId, annex, number, progress, onStop, onChoose, onVersions }: AnnexFileProps) {
  const say = useWords()
  const { file } = annex
  if (progress) return <Sending label={say('file.sending', { number })} progress={progress} onStop={onStop} />
  const versions = annex.versions > (file ? 1 : 0) && (
    <Button variant="subtle" size="compact-sm" className="no-print" onClick={onVersions}>
      {say('file.versions', { count: annex.versions })}
    </Button>
  )
  if (!file) {
    return (
      <>
        <Attach number={number} label={say('file.attach')} onChoose={onChoose} />
        {versions}
      </>
    )
  }
  if (file.missing) {
    return (
      <div className={classes.missing} role="note">
        <p>
          <strong>{say('file.missing')}</strong> {say('file.missing.detail')}
        </p>
        <Attach number={number} label={say('file.attachAgain')} onChoose={onChoose} />
        {versions}
      </div>
    )
  }
  return (
    <>
      <Present caseId={caseId} annex={annex} number={number} />
      {versions}
      {file.scan && <p className={classes.quiet}>{say(`file.scan.${file.scan}`)}</p>}
      {file.warning && <p className={classes.quiet}>{say(`file.warning.${file.warning}`)}</p>}
    </>
  )
}

function Present({ caseId, annex, number }: Pick<AnnexFileProps, 'caseId' | 'annex' | 'number'>) {
  const say = useWords()
  const language = useLanguage()
  const onError = useShowFailure()
  const { id, file } = annex
  const download = useMutation({ mutationFn: () => fetchFile(annexFileAddress(caseId, id)), onSuccess: saveFile, onError })
  if (!file) return null
  return (
    <div className={classes.file}>
      <Thumbnail caseId={caseId} annex={annex} number={number} />
      <div className={classes.fileWords}>
        <span className={classes.fileName}>{file.name || say('file.unnamed')}</span>
        <span className={classes.quiet}>
          {file.type.toUpperCase()} · {formatSize(file.size, language)}
        </span>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconDownload size={16} aria-hidden />}
          aria-label={say('file.download.of', { number })}
          loading={download.isPending}
          onClick={() => download.mutate()}
        >
          {say('file.download')}
        </Button>
      </div>
    </div>
  )
}

function Attach({ number, label, onChoose }: { number: number; label: string; onChoose: () => void }) {
  const say = useWords()
  const mayWrite = useRight('annex.write')
  if (!mayWrite) return <p className={classes.quiet}>{say('file.none')}</p>
  return (
    <Button
      variant="default"
      size="compact-sm"
      mt={4}
      leftSection={<IconUpload size={16} aria-hidden />}
      aria-label={say('file.attach.to', { label, number })}
      className="no-print"
      onClick={onChoose}
    >
      {label}
    </Button>
  )
}
