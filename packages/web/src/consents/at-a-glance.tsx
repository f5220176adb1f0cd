import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { type ConsentView, consentState, isAskedForConsent } from '@travessia/shared/data-protection/consents'
import { purposes } from '@travessia/shared/data-protection/purposes'
import type { PersonView } from '@travessia/shared/people'
import { useToday } from '../ui/clock.ts'
import { Section } from '../ui/section.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import classes from './consents.module.css'

const mostNames = 6

/** Per purpose, how many allowed it and who did not. */
export function AtAGlance({ people, consents }: { people: readonly PersonView[]; consents: readonly ConsentView[] }) {
  const say = useWords()
  const language = useLanguage()
  const today = useToday()
  const asked = people.filter(isAskedForConsent)
  if (asked.length === 0) return null
  const namesOf = (lacking: readonly PersonView[]) => {
    if (lacking.length === asked.length) return say('consents.all')
    const shown = lacking
      .slice(0, mostNames)
      .map((one) => one.name)
      .join(', ')
    return lacking.length > mostNames ? `${shown} ${say('consents.lacking.more', { count: lacking.length - mostNames })}` : shown
  }
  return (
    <Section title={say('consents.glance')}>
      <ul className={classes.glance}>
        {purposes.map(({ id, name }) => {
          const lacking = asked.filter((one) => consentState(consents, { personId: one.id, purpose: id, on: today }) !== 'given')
          const Icon = lacking.length === 0 ? IconCircleCheck : IconCircleDashed
          return (
            <li key={id} className={classes.purpose} data-whole={lacking.length === 0 || undefined}>
              <Icon size={20} aria-hidden className={classes.icon} />
              <span>
                <strong>{name[language]}</strong>{' '}
                <span className="figures">{say('consents.count', { given: asked.length - lacking.length, all: asked.length })}</span>
                {lacking.length > 0 && <span className={classes.quiet}>{say('consents.lacking', { names: namesOf(lacking) })}</span>}
              </span>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
