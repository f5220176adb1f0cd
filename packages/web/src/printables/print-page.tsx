import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useCase } from '../cases/queries.ts'
import { WithLaw } from '../law/with-law.tsx'
import { useToday } from '../ui/clock.ts'
import { formatDay } from '../ui/format-day.ts'
import { TextLink } from '../ui/links.tsx'
import { Page } from '../ui/page.tsx'
import tabs from '../ui/tabs.module.css'
import { useLanguage, useWords } from '../words/use-words.ts'
import { ChronologyPart } from './chronology-part.tsx'
import { DatesPart } from './dates-part.tsx'
import { OriginalsPart } from './originals-part.tsx'
import { PeoplePart } from './people-part.tsx'
import classes from './print.module.css'
import { type Sheet, sheets } from './print-search.ts'
import { PromisesPart } from './promises-part.tsx'
import { StandingPart } from './standing-part.tsx'

const route = getRouteApi('/inside/cases/$case/print')

/** The case on paper: as a summary, its dates, its chronology, or all that whoever takes it over needs. */
export function PrintPage() {
  const say = useWords()
  const language = useLanguage()
  const today = useToday()
  const { of: sheet = 'summary' } = route.useSearch()
  const file = useCase(route.useParams().case)
  const back = (
    <TextLink to="/cases/$case" params={{ case: file.id }}>
      {file.title}
    </TextLink>
  )
  return (
    <WithLaw bodies={file.bodies}>
      <Page
        title={`${say(`print.of.${sheet}`)}: ${file.title}`}
        lead={say('print.lead', {
          reference: file.reference,
          day: formatDay(today, language),
          lead: file.leadName ?? say('case.lead.none'),
        })}
        crumbs={back}
        actions={
          <Button className="no-print" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
            {say('print.print')}
          </Button>
        }
      >
        <Sheets caseId={file.id} />
        <div className={classes.sheet}>
          {(sheet === 'summary' || sheet === 'handover') && <StandingPart file={file} />}
          {sheet !== 'chronology' && <DatesPart file={file} all={sheet === 'deadlines'} />}
          {sheet === 'handover' && <PromisesPart file={file} />}
          {(sheet === 'summary' || sheet === 'handover') && <PeoplePart file={file} withNotes={sheet === 'handover'} />}
          {sheet === 'handover' && <OriginalsPart file={file} />}
          {(sheet === 'chronology' || sheet === 'handover') && <ChronologyPart file={file} most={sheet === 'handover' ? 15 : undefined} />}
        </div>
      </Page>
    </WithLaw>
  )
}

function Sheets({ caseId }: { caseId: string }) {
  const say = useWords()
  const shown: Record<Sheet, Sheet | undefined> = {
    summary: undefined,
    deadlines: 'deadlines',
    chronology: 'chronology',
    handover: 'handover',
  }
  return (
    <nav aria-label={say('print.sheets')} className={tabs.tabs}>
      {sheets.map((sheet) => (
        <Link
          key={sheet}
          to="/cases/$case/print"
          params={{ case: caseId }}
          search={{ of: shown[sheet] }}
          activeOptions={{ exact: true, explicitUndefined: true }}
          className={tabs.tab}
          resetScroll={false}
        >
          {say(`print.of.${sheet}`)}
        </Link>
      ))}
    </nav>
  )
}
