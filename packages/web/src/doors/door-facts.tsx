import { citeText } from '@travessia/shared/cites'
import { CertaintyMark } from '../ui/certainty-mark.tsx'
import { DateText } from '../ui/date-text.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import classes from './doors-page.module.css'
import type { DoorView } from './queries.ts'

/** What the body asks: how the State came under it, the same matter elsewhere, languages, and what to have ready. */
export function DoorFacts({ door }: { door: DoorView }) {
  const say = useWords()
  const language = useLanguage()
  const names = new Intl.DisplayNames([language], { type: 'language' })
  const languages = door.languages.map((code) => names.of(code) ?? code)
  return (
    <>
      <Acceptance door={door} />
      <details className={classes.more}>
        <summary>{say('doors.asks')}</summary>
        <dl className={classes.facts}>
          <dt>{say('doors.exhaustion')}</dt>
          <dd>{say(`doors.exhaustion.${door.exhaustion}`)}</dd>
          <dt>{say('doors.sameMatter')}</dt>
          <dd>
            {door.sameMatter.says} <cite className={classes.quiet}>{citeText(door.sameMatter.source.cite, language)}</cite>{' '}
            {door.sameMatter.confidence !== 'VERIFIED' && <CertaintyMark certainty="known" />}
          </dd>
          {languages.length > 0 && (
            <>
              <dt>{say('doors.languages')}</dt>
              <dd>{new Intl.ListFormat(language, { type: 'disjunction' }).format(languages)}</dd>
            </>
          )}
          {door.needs.length > 0 && (
            <>
              <dt>{say('doors.needs')}</dt>
              <dd>
                <ul className={classes.needs}>
                  {door.needs.map((need) => (
                    <li key={need}>{need}</li>
                  ))}
                </ul>
              </dd>
            </>
          )}
        </dl>
      </details>
    </>
  )
}

function Acceptance({ door: { acceptance, earlierFacts } }: { door: DoorView }) {
  const say = useWords()
  const language = useLanguage()
  if (acceptance === null) return null
  if (acceptance === 'every') return <p className={classes.quiet}>{say('doors.everyState')}</p>
  return (
    <div className={classes.quiet}>
      {say('doors.acceptedSince')} <DateText day={acceptance.from} />
      {acceptance.to && (
        <>
          {', '}
          {say('doors.leftOn')} <DateText day={acceptance.to} />
        </>
      )}
      {' · '}
      {citeText(acceptance.source.cite, language)} {acceptance.confidence !== 'VERIFIED' && <CertaintyMark certainty="known" />}
      {earlierFacts > 0 && <p className={classes.warning}>{say('doors.earlierFacts', { count: earlierFacts })}</p>}
    </div>
  )
}
