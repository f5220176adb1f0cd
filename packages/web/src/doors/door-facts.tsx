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
    <details className={classes.more}>
      <summary>{say('doors.asks')}</summary>
      <dl className={classes.facts}>
        <Acceptance door={door} />
        <dt>{say('doors.exhaustion')}</dt>
        <dd>{say(`doors.exhaustion.${door.exhaustion}`)}</dd>
        <dt>{say('doors.sameMatter')}</dt>
        <dd>
          {door.sameMatter.says} <Source of={door.sameMatter} />
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
  )
}

function Acceptance({ door: { acceptance } }: { door: DoorView }) {
  const say = useWords()
  if (acceptance === null) return null
  return (
    <>
      <dt>{say('doors.acceptance')}</dt>
      <dd>
        {acceptance === 'every' ? (
          say('doors.everyState')
        ) : (
          <>
            {say('doors.acceptedSince')} <DateText day={acceptance.from} />
            {acceptance.to && (
              <>
                {', '}
                {say('doors.leftOn')} <DateText day={acceptance.to} />
              </>
            )}
            . <Source of={acceptance} />
          </>
        )}
      </dd>
    </>
  )
}

function Source({ of: { source, confidence } }: { of: { source: { cite: string }; confidence: string } }) {
  const language = useLanguage()
  return (
    <>
      <cite className={classes.quiet}>{citeText(source.cite, language)}</cite>{' '}
      {confidence !== 'VERIFIED' && <CertaintyMark certainty="known" />}
    </>
  )
}
