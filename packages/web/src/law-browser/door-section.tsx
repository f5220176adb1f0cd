import type { Home } from '../law/find.ts'
import { useLawNames } from '../law/names.ts'
import { Fact } from '../ui/fact.tsx'
import { Section } from '../ui/section.tsx'
import { useText, useWords } from '../words/use-words.ts'
import { useLanguageNames } from './language-names.ts'
import classes from './law.module.css'
import { SourceText } from './source-text.tsx'

/** What it takes to come in, and what a matter before another body does to that. */
export function DoorSection({ home }: { home: Home }) {
  const say = useWords()
  const read = useText()
  const names = useLawNames()
  const { door, settles, id } = home.procedure
  const languages = useLanguageNames(door?.languages ?? [])
  if (!door) return null
  const { sameMatter } = door
  return (
    <Section title={say('law.door')}>
      <dl className={classes.facts}>
        <Fact label={say('law.door.entry')}>{names.kind(id, door.entry)}</Fact>
        <Fact label={say('law.filing.languages')}>{languages || say('law.filing.languages.none')}</Fact>
        <Fact label={say('law.door.exhaustion')}>{say(`law.door.exhaustion.${door.exhaustion}`)}</Fact>
        <Fact label={say('law.door.sameMatter')}>
          <span id={sameMatter.id}>
            {say(`law.door.bars.${sameMatter.bars}`)}. {read(sameMatter.says)}
          </span>{' '}
          <SourceText source={sameMatter.source} confidence={sameMatter.confidence} />
          {settles && <span className={classes.aside}>{say('law.settles')}</span>}
        </Fact>
        <Fact label={say('law.door.needs')}>
          <ul className={classes.bullets}>
            {door.needs.map((need) => (
              <li key={need.en}>{read(need)}</li>
            ))}
          </ul>
        </Fact>
      </dl>
    </Section>
  )
}
