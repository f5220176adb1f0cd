import { citeText } from '@travessia/shared/cites'
import { legalBases, transferBases } from '@travessia/shared/data-protection/law'
import type { RegisterOperation, RegisterView } from '@travessia/shared/data-protection/register'
import { Fact } from '../ui/fact.tsx'
import { Section } from '../ui/section.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import classes from './data-protection.module.css'

/** The register as it is read and printed. */
export function RegisterText({ register: { controller, officer, operations } }: { register: RegisterView }) {
  const say = useWords()
  const reach = [officer.name, officer.email, officer.phone, officer.address].filter(Boolean).join(' · ')
  return (
    <>
      <dl className={classes.facts}>
        <Fact label={say('register.controller')}>{controller || '—'}</Fact>
        <Fact label={say('register.officer')}>{reach || say('register.officer.none')}</Fact>
      </dl>
      {operations.map((one) => (
        <Section key={one.key} title={one.name}>
          <Operation operation={one} />
        </Section>
      ))}
    </>
  )
}

function Operation({ operation: one }: { operation: RegisterOperation }) {
  const say = useWords()
  const facts = [
    ['purpose', one.purpose],
    ['people', one.people],
    ['data', one.isSensitive ? `${one.data} ${say('register.field.isSensitive')}.` : one.data],
    ['recipients', one.recipients],
    ['retention', one.retention],
    ['transfer', one.transfer],
    ['security', one.security],
  ] as const
  const bases = one.bases.map((id) => ({ word: say(`legalBasis.${id}`), cite: legalBases[id].source.cite }))
  const transfers = one.transferBases.map((id) => ({ word: say(`transferBasis.${id}`), cite: transferBases[id].source.cite }))
  return (
    <dl className={classes.facts}>
      {facts.map(([name, text]) => (
        <Fact key={name} label={say(`register.field.${name}`)}>
          {text || '—'}
        </Fact>
      ))}
      <Fact label={say('register.field.bases')}>
        <Laws laws={bases} />
      </Fact>
      {transfers.length > 0 && (
        <Fact label={say('register.field.transferBases')}>
          <Laws laws={transfers} />
        </Fact>
      )}
    </dl>
  )
}

function Laws({ laws }: { laws: readonly { word: string; cite: string }[] }) {
  const language = useLanguage()
  if (laws.length === 0) return '—'
  return (
    <ul className={classes.laws}>
      {laws.map(({ word, cite }) => (
        <li key={cite}>
          {word} (<span className="law">{citeText(cite, language)}</span>)
        </li>
      ))}
    </ul>
  )
}
