import { ActionIcon, Button, CopyButton } from '@mantine/core'
import { IconCheck, IconCopy, IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { FiledFile } from '@travessia/shared/filings'
import { fetchFile, saveFile } from '../ui/fetch-file.ts'
import { formatSize } from '../ui/format-size.ts'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import classes from './filings.module.css'
import type { Filing } from './queries.ts'

/** The files of a filing, each with what identifies its content. */
export function FiledFiles({ caseId, filing }: { caseId: string; filing: Filing }) {
  return (
    <ol className={classes.files}>
      {filing.files.map((one) => (
        <FiledEntry key={one.position} address={`/api/cases/${caseId}/filings/${filing.id}/files/${one.position}`} file={one} />
      ))}
    </ol>
  )
}

function FiledEntry({ address, file }: { address: string; file: FiledFile }) {
  const say = useWords()
  const language = useLanguage()
  const onError = useShowFailure()
  const download = useMutation({ mutationFn: () => fetchFile(address), onSuccess: saveFile, onError })
  return (
    <li className={classes.filed}>
      <div className={classes.entry}>
        <span className={classes.name}>{file.name}</span>
        <span className={classes.quiet}>
          {say(`filing.role.${file.role}`, { number: file.annex ?? 0 })} · {formatSize(file.size, language)}
          {file.pages !== null && ` · ${say('annex.pagesCount', { count: file.pages })}`}
        </span>
        {file.missing ? (
          <strong style={{ color: 'var(--loss)' }}>{say('file.missing')}</strong>
        ) : (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconDownload size={16} aria-hidden />}
            aria-label={`${say('file.download')} ${file.name}`}
            loading={download.isPending}
            onClick={() => download.mutate()}
          >
            {say('file.download')}
          </Button>
        )}
      </div>
      <Hash sha256={file.sha256} name={file.name} />
    </li>
  )
}

/** A SHA-256, to be compared or copied. */
export function Hash({ sha256, name }: { sha256: string; name: string }) {
  const say = useWords()
  return (
    <div className={classes.hash}>
      <span>SHA-256 {sha256}</span>
      {'clipboard' in navigator && (
        <CopyButton value={sha256} timeout={2500}>
          {({ copied, copy }) => (
            <ActionIcon size={24} color="gray" aria-label={say(copied ? 'action.copied' : 'filing.hash.copy', { name })} onClick={copy}>
              {copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
            </ActionIcon>
          )}
        </CopyButton>
      )}
    </div>
  )
}
