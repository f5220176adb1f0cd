import { Button, Modal } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { AnnexVersion, AnnexView } from '@travessia/shared/annexes'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useRight } from '../me/queries.ts'
import { useConfirm } from '../ui/confirm.tsx'
import { MomentText } from '../ui/date-text.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { fetchFile, saveFile } from '../ui/fetch-file.ts'
import { formatSize } from '../ui/format-size.ts'
import { Loading } from '../ui/loading.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import classes from './annexes.module.css'

interface VersionsDialogProps {
  caseId: string
  annex: AnnexView
  number: number
  onClose: () => void
}

/** Every file that an annex has shown, the newest first, each to be downloaded. */
export function VersionsDialog({ caseId, annex, number, onClose }: VersionsDialogProps) {
  const say = useWords()
  useReturnFocus()
  const param = { case: caseId, annex: annex.id }
  const versions = useQuery({
    queryKey: ['cases', caseId, 'annexes', annex.id, 'versions', annex.version],
    queryFn: () => parseResponse(api.cases[':case'].annexes[':annex'].versions.$get({ param })),
  })
  return (
    <Modal
      opened
      onClose={onClose}
      title={<strong>{say('file.versions.of', { number })}</strong>}
      size="lg"
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <p className={classes.quiet}>{say('file.versions.about')}</p>
      {versions.isPending && <Loading rows={2} height={56} />}
      {versions.isError && <ErrorState error={versions.error} retry={() => void versions.refetch()} />}
      {versions.data && (
        <ol className={classes.versions}>
          {versions.data.items.map((one) => (
            <VersionRow key={one.number} caseId={caseId} annexId={annex.id} version={one} onGone={() => void versions.refetch()} />
          ))}
        </ol>
      )}
    </Modal>
  )
}

function VersionRow({ caseId, annexId, version, onGone }: { caseId: string; annexId: string; version: AnnexVersion; onGone: () => void }) {
  const say = useWords()
  const language = useLanguage()
  const onError = useShowFailure()
  const confirm = useConfirm()
  const mayWrite = useRight('annex.write')
  const { number, file, isShown, byName, attachedAt } = version
  const address = `/api/cases/${caseId}/annexes/${annexId}/versions/${number}/file`
  const download = useMutation({ mutationFn: () => fetchFile(address), onSuccess: saveFile, onError })
  const remove = useMutation({
    mutationFn: () =>
      parseResponse(
        api.cases[':case'].annexes[':annex'].versions[':number'].$delete({
          param: { case: caseId, annex: annexId, number: String(number) },
        }),
      ),
    onSuccess: onGone,
    onError,
  })
  const ask = async () => {
    const words = {
      title: say('file.version.delete.title', { number }),
      body: say('file.version.delete.body'),
      action: say('file.version.delete'),
    }
    if (await confirm({ ...words, destructive: true })) remove.mutate()
  }
  return (
    <li className={classes.version}>
      <div className={classes.what}>
        <strong>{say('file.version', { number })}</strong> {isShown && say('file.version.shown')}
        <div className={classes.quiet}>
          <span>{file.name || say('file.unnamed')}</span>
          <span>
            {file.type.toUpperCase()} · {formatSize(file.size, language)}
          </span>
          <MomentText moment={attachedAt} />
          <span>{byName ?? say('file.version.fromElsewhere')}</span>
        </div>
        <div className={classes.sum}>SHA-256 {file.sha256}</div>
      </div>
      {file.missing ? (
        <span>{say('file.missing')}</span>
      ) : (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconDownload size={16} aria-hidden />}
          aria-label={say('file.version.download', { number })}
          loading={download.isPending}
          onClick={() => download.mutate()}
        >
          {say('file.download')}
        </Button>
      )}
      {mayWrite && !isShown && (
        <Button variant="subtle" color="red" size="compact-sm" loading={remove.isPending} onClick={() => void ask()}>
          {say('file.version.delete')}
        </Button>
      )}
    </li>
  )
}
