import type { Rule } from '@travessia/shared/law'
import type { Home } from '../law/find.ts'
import { useLawNames } from '../law/names.ts'
import { Fact } from '../ui/fact.tsx'
import { useLanguage, useText, useWords } from '../words/use-words.ts'
import { FieldName } from './field-name.tsx'
import classes from './law.module.css'
import { tellExtension } from './limit-in-words.ts'
import { SourceText } from './source-text.tsx'

/** Who is bound, what opens, closes, interrupts and extends the limit, and what it means to miss it. */
export function RuleFacts({ rule, home }: { rule: Rule; home: Home }) {
  const say = useWords()
  const { list } = useListing(home)
  return (
    <dl className={classes.facts}>
      <Fact label={say('law.rule.holder')}>{say(`law.role.${rule.holder}`)}</Fact>
      <Fact label={say('law.rule.opens')}>
        {list(rule.opens)}
        {rule.completedBy && ` ${say('law.rule.completedBy')} ${list([rule.completedBy])}`}
        {rule.elsewhere && <span className={classes.aside}>{say('law.rule.elsewhere')}</span>}
      </Fact>
      <Start rule={rule} home={home} />
      {rule.closes.length > 0 && <Fact label={say('law.rule.closes')}>{list(rule.closes)}</Fact>}
      <Fact label={say('law.rule.nature')}>
        {say(`law.nature.${rule.nature}`)}
        {rule.survives && <span className={classes.aside}>{say('law.rule.survives')}</span>}
      </Fact>
      <Changes rule={rule} home={home} />
      {rule.silence && rule.silence.length > 0 && <Fact label={say('law.rule.silence')}>{list(rule.silence)}</Fact>}
    </dl>
  )
}

/** From where the count starts and which day chooses the wording, where that is not simply the opening event. */
function Start({ rule, home }: { rule: Rule; home: Home }) {
  const say = useWords()
  const read = useText()
  const { list } = useListing(home)
  const { expiryOf, countsFrom, selector } = rule
  const ended = home.procedure.rules.filter((one) => expiryOf?.includes(one.id))
  return (
    <>
      {expiryOf && <Fact label={say('law.rule.expiryOf')}>{ended.map((one) => read(one.name)).join('; ')}</Fact>}
      {countsFrom && (
        <Fact label={say('law.rule.countsFrom')}>
          <FieldName say="law.rule.countsFrom.of" field={countsFrom} rule={rule} home={home} />
        </Fact>
      )}
      {selector && (
        <Fact label={say('law.rule.selector')}>
          {'field' in selector ? (
            <FieldName say="law.rule.selector.field" field={selector.field} rule={rule} home={home} />
          ) : (
            say('law.rule.selector.event', { event: list([selector.event]) })
          )}
        </Fact>
      )}
    </>
  )
}

/** What moves the date: extension, double time, interruption, and the exception that takes it away. */
function Changes({ rule, home }: { rule: Rule; home: Home }) {
  const say = useWords()
  const read = useText()
  const { list } = useListing(home)
  const { extension, doubles, interruptedBy, restartedBy, yieldsTo } = rule
  return (
    <>
      {extension && (
        <Fact label={say('law.rule.extension')}>
          {tellExtension(extension, { say })}. <SourceText source={extension.source} />
        </Fact>
      )}
      {doubles && (
        <Fact label={say('law.rule.doubles')}>
          {say('law.rule.doubles.yes')}. <SourceText source={doubles} />
        </Fact>
      )}
      {interruptedBy && (
        <Fact label={say('law.rule.interrupted')}>
          {list(interruptedBy)}
          {restartedBy && ` ${say('law.rule.restarted')} ${list(restartedBy)}`}
        </Fact>
      )}
      {yieldsTo && (
        <Fact label={say('law.rule.exception')}>
          {say('law.rule.yields', { event: list([yieldsTo.event]), standard: read(yieldsTo.standard) })}{' '}
          <SourceText source={yieldsTo.source} />
        </Fact>
      )}
    </>
  )
}

/** Kinds of events by their names: "A, B ou C". */
function useListing({ procedure }: Home) {
  const names = useLawNames()
  const format = new Intl.ListFormat(useLanguage(), { type: 'disjunction' })
  return { list: (kinds: readonly string[]) => format.format(kinds.map((kind) => names.kind(procedure.id, kind))) }
}
