import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useCase } from '../cases/queries.ts'
import { RecordHistoryLink } from '../history/record-history.tsx'
import { useLawNames } from '../law/names.ts'
import { WithLaw } from '../law/with-law.tsx'
import { DateText, MomentText } from '../ui/date-text.tsx'
import { Fact } from '../ui/fact.tsx'
import { formatSize } from '../ui/format-size.ts'
import { TextLink } from '../ui/links.tsx'
import { Notice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { Section } from '../ui/section.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import { FiledFiles } from './filed-files.tsx'
import classes from './filings.module.css'
import { type Filing, useFiling } from './queries.ts'
import { Receipt } from './receipt.tsx'

const route = getRouteApi('/inside/cases/$case/filings/$filing')

/** What was filed, as it went: the files with their hashes, the receipt, and all of it to be taken away. */
export function FilingPage() {
  const say = useWords()
  const { case: caseId, filing: filingId } = route.useParams()
  const file = useCase(caseId)
  const filing = useFiling(caseId, filingId)
  const isWhole = filing.files.every((one) => !one.missing)
  return (
    <WithLaw bodies={file.bodies}>
      <Page
        title={filing.briefTitle ?? say('filing.one')}
        lead={say('filing.frozen')}
        crumbs={
          <TextLink to="/cases/$case/briefs" params={{ case: caseId }}>
            {file.title}
          </TextLink>
        }
      >
        <Section title={say('filing.one')} actions={<RecordHistoryLink caseId={caseId} record={filing.id} />}>
          <Facts filing={filing} procedure={file.proceedings.find((one) => one.id === filing.proceedingId)?.procedure} />
        </Section>
        <Receipt caseId={caseId} filing={filing} />
        <Section title={say('filing.files', { count: filing.files.length })} about={say('filing.hash.about')}>
          {!isWhole && (
            <Notice tone="loss" title={say('file.missing')}>
              {say('filing.missing')}
            </Notice>
          )}
          {isWhole && <Archives caseId={caseId} filing={filing} />}
          <FiledFiles caseId={caseId} filing={filing} />
        </Section>
      </Page>
    </WithLaw>
  )
}

function Facts({ filing, procedure }: { filing: Filing; procedure: string | undefined }) {
  const say = useWords()
  const language = useLanguage()
  const names = useLawNames()
  return (
    <dl className={classes.facts}>
      <Fact label={say('filing.on')}>
        <DateText day={filing.on} weekday />, {filing.time} ({filing.zone.replaceAll('_', ' ')})
      </Fact>
      {procedure && <Fact label={say('filing.place')}>{names.procedure(procedure)}</Fact>}
      <Fact label={say('event.kind')}>{procedure ? names.kind(procedure, filing.kind) : filing.kind}</Fact>
      <Fact label={say('filing.channel')}>{say(`filing.channel.${filing.channel}`)}</Fact>
      <Fact label={say('filing.reader')}>{say(`audience.${filing.audience}`)}</Fact>
      <Fact label={say('filing.size')}>{formatSize(filing.size, language)}</Fact>
      <Fact label={say('filing.made')}>
        <MomentText moment={filing.madeAt} /> {filing.madeBy && `· ${filing.madeBy}`}
      </Fact>
      {filing.reference && <Fact label={say('filing.reference')}>{filing.reference}</Fact>}
      {filing.note && <Fact label={say('filing.note')}>{filing.note}</Fact>}
    </dl>
  )
}

/** Everything at once; in parts where the body takes no more at a time. */
function Archives({ caseId, filing }: { caseId: string; filing: Filing }) {
  const say = useWords()
  const address = `/api/cases/${caseId}/filings/${filing.id}/zip`
  const parts = filing.parts > 1 ? Array.from({ length: filing.parts }, (_, at) => at + 1) : []
  return (
    <div className={`${classes.line} no-print`}>
      <Button component="a" href={address} download leftSection={<IconDownload size={18} aria-hidden />}>
        {say('filing.zip')}
      </Button>
      {parts.length > 0 && (
        <div>
          {parts.map((part) => (
            <Button key={part} component="a" href={`${address}?part=${part}`} download variant="default" size="compact-md" mr={6} mb={6}>
              {say('filing.zip.part', { part, of: parts.length })}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}
