import { Button, FileButton } from '@mantine/core'
import { IconDownload, IconUpload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useRight } from '../me/queries.ts'
import { MomentText } from '../ui/date-text.tsx'
import { fetchFile, saveFile } from '../ui/fetch-file.ts'
import { formatSize } from '../ui/format-size.ts'
import { Section } from '../ui/section.tsx'
import { Sending } from '../ui/sending.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useKeptFocus } from '../ui/use-kept-focus.ts'
import { useSendCaseFile } from '../ui/use-send-case-file.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { Hash } from './filed-files.tsx'
import classes from './filings.module.css'
import type { Filing } from './queries.ts'

/** What the body gave back. It may come days later; a filing without it is a filing all the same. */
export function Receipt({ caseId, filing }: { caseId: string; filing: Filing }) {
  const say = useWords()
  const kept = useKeptFocus<HTMLDivElement>()
  const address = `/api/cases/${caseId}/filings/${filing.id}/receipt`
  return (
    <Section title={say('filing.receipt')} about={filing.receipt ? undefined : say('filing.receipt.none')}>
      <div {...kept}>{filing.receipt ? <Present address={address} filing={filing} /> : <Attach caseId={caseId} address={address} />}</div>
    </Section>
  )
}

function Present({ address, filing: { receipt, receiptAt } }: { address: string; filing: Filing }) {
  const say = useWords()
  const language = useLanguage()
  const onError = useShowFailure()
  const download = useMutation({ mutationFn: () => fetchFile(address), onSuccess: saveFile, onError })
  if (!receipt) return null
  return (
    <div>
      <div className={classes.line}>
        <span>
          {receipt.name || say('file.unnamed')}{' '}
          <span className={classes.quiet}>
            {receipt.type.toUpperCase()} · {formatSize(receipt.size, language)}
            {receiptAt && (
              <>
                {' '}
                · {say('filing.receipt.at')} <MomentText moment={receiptAt} />
              </>
            )}
          </span>
        </span>
        {receipt.missing ? (
          <strong style={{ color: 'var(--loss)' }}>{say('file.missing')}</strong>
        ) : (
          <Button
            variant="default"
            leftSection={<IconDownload size={18} aria-hidden />}
            loading={download.isPending}
            onClick={() => download.mutate()}
          >
            {say('filing.receipt.download')}
          </Button>
        )}
      </div>
      <Hash sha256={receipt.sha256} name={say('filing.receipt')} />
    </div>
  )
}

function Attach({ caseId, address }: { caseId: string; address: string }) {
  const say = useWords()
  const mayFile = useRight('filing.write')
  const { send, progress, stop } = useSendCaseFile(caseId, useShowFailure())
  if (!mayFile) return null
  if (progress) return <Sending label={say('filing.receipt.attach')} progress={progress} onStop={stop} />
  return (
    <FileButton onChange={(file) => file && send({ address, file })}>
      {(pick) => (
        <Button {...pick} variant="default" leftSection={<IconUpload size={18} aria-hidden />} style={{ alignSelf: 'flex-start' }}>
          {say('filing.receipt.attach')}
        </Button>
      )}
    </FileButton>
  )
}
