import { useQuery } from '@tanstack/react-query'
import type { BackupState } from '@travessia/shared/backups'
import { dayIn } from '@travessia/shared/dates'
import { readerZone } from '../ui/clock.ts'
import { DateText } from '../ui/date-text.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Fact } from '../ui/fact.tsx'
import { formatSize } from '../ui/format-size.ts'
import { Loading } from '../ui/loading.tsx'
import { Notice } from '../ui/notice.tsx'
import { Section } from '../ui/section.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import { backupsQuery } from './queries.ts'
import classes from './settings.module.css'

/** How old the last backup and the last rehearsal of a restore are; to do something about it one goes to the server. */
export function BackupsSection() {
  const say = useWords()
  const backups = useQuery(backupsQuery)
  return (
    <Section title={say('backups.title')} about={say('backups.about')}>
      {backups.isPending && <Loading rows={1} height={56} />}
      {backups.isError && <ErrorState error={backups.error} retry={() => void backups.refetch()} />}
      {backups.data && <Warnings {...backups.data} />}
      {backups.data && <Facts {...backups.data} />}
    </Section>
  )
}

function Warnings({ isLate, isDrillLate, drill }: BackupState) {
  const say = useWords()
  const hasFailed = drill !== null && !drill.passed
  return (
    <>
      {isLate && (
        <Notice tone="time" title={say('backups.late.title')}>
          {say('backups.late')}
        </Notice>
      )}
      {hasFailed && (
        <Notice tone="loss" title={say('backups.drill.failed.title')}>
          {say('backups.drill.failed.about')}
        </Notice>
      )}
      {isDrillLate && !hasFailed && (
        <Notice tone="time" title={say('backups.drill.late.title')}>
          {say('backups.drill.late')}
        </Notice>
      )}
    </>
  )
}

function Facts({ at, last, drill }: BackupState) {
  const say = useWords()
  const language = useLanguage()
  return (
    <dl className={classes.facts}>
      <Fact label={say('backups.last')}>
        {last ? (
          <>
            <Ago moment={last.madeAt} /> · {formatSize(last.bytes, language)}
          </>
        ) : (
          say('backups.last.none')
        )}
      </Fact>
      <Fact label={say('backups.next')}>{at ? say('backups.next.at', { time: at }) : say('backups.next.off')}</Fact>
      <Fact label={say('backups.drill')}>
        {drill ? (
          <>
            <Ago moment={drill.at} /> · {drill.passed ? say('backups.drill.passed', { files: drill.files }) : say('backups.drill.failed')}
          </>
        ) : (
          say('backups.drill.none')
        )}
      </Fact>
    </dl>
  )
}

function Ago({ moment }: { moment: string }) {
  return <DateText day={dayIn(readerZone(), moment)} relative />
}
