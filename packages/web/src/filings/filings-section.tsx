import { Badge } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { FilingRow } from '@travessia/shared/filings'
import { useCase } from '../cases/queries.ts'
import { useLawNames } from '../law/names.ts'
import { DateText } from '../ui/date-text.tsx'
import { TextLink } from '../ui/links.tsx'
import { Section } from '../ui/section.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './filings.module.css'
import { filingsQuery } from './queries.ts'

/** What was filed in a case, the last first; nothing while nothing was. */
export function FilingsSection({ caseId }: { caseId: string }) {
  const say = useWords()
  const { items } = useSuspenseQuery(filingsQuery(caseId)).data
  if (items.length === 0) return null
  return (
    <Section title={say('filings.title')}>
      <ul className={classes.list}>
        {items.map((filing) => (
          <FilingEntry key={filing.id} caseId={caseId} filing={filing} />
        ))}
      </ul>
    </Section>
  )
}

function FilingEntry({ caseId, filing }: { caseId: string; filing: FilingRow }) {
  const say = useWords()
  const names = useLawNames()
  const procedure = useCase(caseId).proceedings.find((one) => one.id === filing.proceedingId)?.procedure
  return (
    <li className={classes.filed}>
      <div className={classes.line}>
        <TextLink to="/cases/$case/filings/$filing" params={{ case: caseId, filing: filing.id }} fw={600}>
          {filing.briefTitle ?? say('filing.one')}
        </TextLink>
        <Badge variant="light" color={filing.receiptAt ? 'green' : 'gray'} tt="none" size="lg">
          {say(filing.receiptAt ? 'filing.withReceipt' : 'filing.withoutReceipt')}
        </Badge>
      </div>
      <p className={classes.quiet}>
        <DateText day={filing.on} />, {filing.time}
        {procedure && ` · ${names.body(procedure)} · ${names.kind(procedure, filing.kind)}`} ·{' '}
        {say('filing.files', { count: filing.files })}
      </p>
    </li>
  )
}
