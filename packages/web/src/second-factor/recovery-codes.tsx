import { Button, CopyButton, Group } from '@mantine/core'
import { IconCheck, IconCopy, IconDownload, IconPrinter } from '@tabler/icons-react'
import { useToday } from '../ui/clock.ts'
import { saveFile } from '../ui/fetch-file.ts'
import { formatDay } from '../ui/format-day.ts'
import { Notice } from '../ui/notice.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import classes from './second-factor.module.css'

/** Recovery codes, this one time: to copy, to download, or to print, where only they come on the paper. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const say = useWords()
  const language = useLanguage()
  const about = say('factor.codes.paper', { day: formatDay(useToday(), language) })
  const text = `Travessia: ${say('factor.codes')}\n${about}\n\n${codes.join('\n')}\n`
  const download = () => saveFile({ name: say('factor.codes.file'), file: new Blob([text], { type: 'text/plain' }) })
  return (
    <Notice tone="time" live title={say('factor.codes.keep')}>
      <p>{say('factor.codes.where')}</p>
      <div className={classes.sheet}>
        <h2 className={classes.onPaper}>Travessia: {say('factor.codes')}</h2>
        <p className={classes.onPaper}>{about}</p>
        <ul className={classes.codes} aria-label={say('factor.codes')}>
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      </div>
      <Group gap="xs" mt="sm">
        {'clipboard' in navigator && (
          <CopyButton value={codes.join('\n')} timeout={2500}>
            {({ copied, copy }) => (
              <Button
                variant="default"
                onClick={copy}
                leftSection={copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}
              >
                {say(copied ? 'factor.codes.copied' : 'factor.codes.copy')}
              </Button>
            )}
          </CopyButton>
        )}
        <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />} onClick={download}>
          {say('factor.codes.download')}
        </Button>
        <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
          {say('factor.codes.print')}
        </Button>
        <Button onClick={onDone}>{say('factor.codes.done')}</Button>
      </Group>
    </Notice>
  )
}
