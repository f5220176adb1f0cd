import type { Home } from '../law/find.ts'
import { Section } from '../ui/section.tsx'
import { useText, useWords } from '../words/use-words.ts'
import { groupRules } from './group-rules.ts'
import classes from './law.module.css'
import type { Details } from './queries.ts'
import { RuleEntry } from './rule-entry.tsx'

const groupWords = { many: 'law.group.many', ended: 'law.group.ended', other: 'law.group.other' } as const

/** The time limits of a procedure, in the order of the stages in which they run. */
export function RulesSection({ home, details, target }: { home: Home; details: Details; target: string }) {
  const say = useWords()
  const read = useText()
  const examples = new Map(details.rules.map((one) => [one.rule, one.examples]))
  return (
    <Section title={say('law.deadlines')}>
      {groupRules(home.procedure).map(({ id, stage, rules }) => (
        <section key={id} className={classes.group} aria-labelledby={`group-${id}`}>
          <h3 id={`group-${id}`} className={classes.groupTitle}>
            {stage ? read(stage.name) : say(groupWords[id === 'many' || id === 'ended' ? id : 'other'])}
          </h3>
          {rules.map((rule) => (
            <RuleEntry
              key={rule.id}
              rule={rule}
              examples={examples.get(rule.id) ?? []}
              home={home}
              isTarget={[rule.id, ...rule.terms.map((term) => term.id)].includes(target)}
            />
          ))}
        </section>
      ))}
    </Section>
  )
}
