import { Group } from '@mantine/core'
import type { ImportedCase } from '@travessia/shared/case-archive'
import { useEffect, useRef } from 'react'
import { DateText } from '../ui/date-text.tsx'
import { Fact } from '../ui/fact.tsx'
import { ButtonLink } from '../ui/links.tsx'
import { Notice } from '../ui/notice.tsx'
import { Section } from '../ui/section.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './case-archive.module.css'

/** What came of taking a case in: what it holds now, and what is not as it was where it comes from. */
export function ImportResult({ done }: { done: ImportedCase }) {
  const say = useWords()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const { counts, differences, filingsLeftOut, from, deadlines } = done
  return (
    <div className={classes.result}>
      <Notice ref={box} tone="done" live title={say('caseArchive.done', { reference: done.reference })}>
        <p>{say('caseArchive.done.from', { organisation: from.organisation, reference: from.reference })}</p>
      </Notice>
      {from.names === 'pseudonyms' && <Notice>{say('caseArchive.done.pseudonyms')}</Notice>}
      {filingsLeftOut > 0 && <Notice tone="loss">{say('caseArchive.done.leftOut', { count: filingsLeftOut })}</Notice>}
      <Section title={done.title}>
        <dl className={classes.counts}>
          <Fact label={say('caseArchive.count.proceedings')}>{counts.proceedings}</Fact>
          <Fact label={say('caseArchive.count.events')}>{counts.events}</Fact>
          <Fact label={say('caseArchive.count.deadlines')}>{deadlines}</Fact>
          <Fact label={say('caseArchive.count.people')}>{counts.people}</Fact>
          <Fact label={say('caseArchive.count.annexes')}>{counts.annexes}</Fact>
          <Fact label={say('caseArchive.count.briefs')}>{counts.briefs}</Fact>
          <Fact label={say('caseArchive.count.filings')}>{counts.filings}</Fact>
          <Fact label={say('caseArchive.count.files')}>{counts.files}</Fact>
        </dl>
      </Section>
      <Differences differences={differences} />
      <Group>
        <ButtonLink to="/cases/$case" params={{ case: done.id }}>
          {say('caseArchive.open')}
        </ButtonLink>
      </Group>
    </div>
  )
}

function Differences({ differences }: Pick<ImportedCase, 'differences'>) {
  const say = useWords()
  if (differences.length === 0) return <Notice tone="done">{say('caseArchive.same')}</Notice>
  return (
    <Section title={say('caseArchive.differences', { count: differences.length })} about={say('caseArchive.differences.about')}>
      <ul className={classes.differences}>
        {differences.map(({ ruleName, opens, there, here }) => (
          <li key={`${ruleName} ${opens}`}>
            <strong>{ruleName}</strong>
            {opens && (
              <span className={classes.quiet}>
                {say('caseArchive.opens')} <DateText day={opens} />
              </span>
            )}
            <span>
              {say('caseArchive.there')} <Side side={there} />
            </span>
            <span>
              {say('caseArchive.here')} <Side side={here} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Side({ side }: { side: ImportedCase['differences'][number]['here'] }) {
  const say = useWords()
  if (!side) return say('caseArchive.noDeadline')
  return side.due ? <DateText day={side.due} weekday /> : say('caseArchive.noDay')
}
