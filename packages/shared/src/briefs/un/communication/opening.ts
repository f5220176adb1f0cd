import type { Catalogue } from '../../../catalogue.ts'
import { citeText } from '../../../cites.ts'
import { type Block, gap, numbered, run, say } from '../../blocks.ts'
import { countryName } from '../../caption.ts'
import type { CaseFile } from '../../case-file.ts'
import { longDay } from '../../long-day.ts'
import { listFacts } from '../../parts/facts.ts'
import { type Committee, speak, spoken } from '../committee.ts'

const words = {
  committee: spoken(
    'La presente {c} se somete al {committee} en virtud del {instrument} ({competence}).',
    'This {c} is submitted to the {committee} under the {instrument} ({competence}).',
  ),
  underConvention: spoken(
    'La presente {c} se somete al {committee} en virtud de la {instrument} ({competence}).',
    'This {c} is submitted to the {committee} under the {instrument} ({competence}).',
  ),
  state: spoken('Estado parte: {state}.', 'State party: {state}.'),
  noState: spoken('Estado parte contra el que se dirige', 'State party against which it is directed'),
  bound: spoken(
    'El Comité es competente para examinar una {c} contra el Estado parte por hechos posteriores al {date}.{note}',
    'The Committee is competent to examine a {c} against the State party for facts after {date}.{note}',
  ),
  unbound: spoken(
    'Competencia del Comité respecto del Estado parte ({competence}): {when}.',
    'Competence of the Committee in respect of the State party ({competence}): {when}.',
  ),
  noAcceptance: spoken(
    'el instrumento o la declaración por la que el Estado la aceptó, con su fecha de entrada en vigor',
    'the instrument or declaration by which the State accepted it, with the date of its entry into force',
  ),
  earlier: spoken(
    'Algunos hechos son anteriores a esa fecha. Se exponen porque continuaron después de ella o siguen produciendo efectos que constituyen en sí una vulneración ({facts}): {why}.',
    'Some of the facts occurred before that date. They are set out because they continued after it, or still have effects that are in themselves a violation ({facts}): {why}.',
  ),
  noContinuity: spoken(
    'qué hechos continuaron o qué efectos persisten, y desde cuándo',
    'which facts continued or which effects persist, and since when',
  ),
  language: spoken('Idioma de la {c}: español.', 'Language of the {c}: English.'),
}

/** Section 1: the Committee, the State party and since when it may be called to answer, and the language. */
export function writeAddress(file: CaseFile, law: Catalogue, committee: Committee): readonly Block[] {
  const { language } = file.brief
  const name = law.getForumOf(committee.procedure).name[language]
  const isProtocol = committee.instrument.es.startsWith('Protocolo')
  const before = isProtocol ? words.committee : words.underConvention
  return [
    numbered(say(speak(committee, before), language, { committee: name })),
    ...writeState(file, law, committee),
    numbered(say(speak(committee, words.language), language)),
  ]
}

function writeState(file: CaseFile, law: Catalogue, committee: Committee): Block[] {
  const { language } = file.brief
  const { state } = file.case
  if (!state) return [numbered(say(words.state, language, { state: gap(words.noState[language], { at: 'case' }) }))]
  const against = numbered(say(words.state, language, { state: run(countryName(state, language), { bold: true }) }))
  const { accepts } = law.getProcedure(committee.procedure)
  const acceptance = typeof accepts === 'object' ? accepts[state] : undefined
  // A State that left is bound for facts of its time in it: a person must say by what.
  if (!acceptance || acceptance.to) {
    const when = gap(words.noAcceptance[language], { at: 'brief', id: 'address' })
    return [against, numbered(say(speak(committee, words.unbound), language, { when }))]
  }
  const from = acceptance.factsFrom ?? acceptance.from
  const note = { kind: 'footnote', content: [run(`${citeText(acceptance.source.cite, language)}.`)] } as const
  const bound = numbered(say(speak(committee, words.bound), language, { date: longDay(from, language), note }))
  const isEarlier = listFacts(file).some((fact) => fact.on < from)
  if (!isEarlier) return [against, bound]
  const why = gap(words.noContinuity[language], { at: 'brief', id: 'address' })
  return [against, bound, numbered(say(speak(committee, words.earlier), language, { why }))]
}
