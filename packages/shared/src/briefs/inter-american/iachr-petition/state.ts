import { factKind } from '../../../choices.ts'
import { citeText } from '../../../cites.ts'
import { conventionParties } from '../../../forums/iachr/states.ts'
import { text } from '../../../forums/text.ts'
import { type Block, gap, numbered, run, say } from '../../blocks.ts'
import { countryName } from '../../caption.ts'
import type { CaseFile } from '../../case-file.ts'
import { longDay } from '../../long-day.ts'

const words = {
  against: text(
    'A petição é dirigida contra o seguinte Estado-membro da Organização dos Estados Americanos: {state}.',
    'La petición se dirige contra el siguiente Estado miembro de la Organización de los Estados Americanos: {state}.',
    'The petition is directed against the following Member State of the Organization of American States: {state}.',
  ),
  noState: text('Estado denunciado', 'Estado denunciado', 'State denounced'),
  bound: text(
    'O Estado está vinculado à Convenção Americana sobre Direitos Humanos desde {date}.{note}',
    'El Estado está vinculado por la Convención Americana sobre Derechos Humanos desde el {date}.{note}',
    'The State has been bound by the American Convention on Human Rights since {date}.{note}',
  ),
  unknown: text(
    'Instrumento que vincula o Estado: {instrument}.',
    'Instrumento que vincula al Estado: {instrument}.',
    'Instrument that binds the State: {instrument}.',
  ),
  noInstrument: text(
    'a Convenção Americana, com a data da ratificação, ou a Declaração Americana',
    'la Convención Americana, con la fecha de ratificación, o la Declaración Americana',
    'the American Convention, with the date of ratification, or the American Declaration',
  ),
  earlier: text(
    'Quanto aos fatos anteriores a essa data, invoca-se a Declaração Americana dos Direitos e Deveres do Homem.',
    'Respecto de los hechos anteriores a esa fecha, se invoca la Declaración Americana de los Derechos y Deberes del Hombre.',
    'As to the facts before that date, the American Declaration of the Rights and Duties of Man is invoked.',
  ),
}

/** Section 2 (Rules art. 28(6)): the State, and the instrument by which it may be called to answer. */
export function writeState(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const { state } = file.case
  if (!state) return [numbered(say(words.against, language, { state: gap(words.noState[language], { at: 'case' }) }))]
  const against = numbered(say(words.against, language, { state: run(countryName(state, language), { bold: true }) }))
  const acceptance = conventionParties[state]
  // A State that left the Convention is bound for facts of its time in it: a person must say by what.
  if (!acceptance || acceptance.to) {
    const instrument = gap(words.noInstrument[language], { at: 'brief', id: 'state' })
    return [against, numbered(say(words.unknown, language, { instrument }))]
  }
  const source = run(`${citeText(acceptance.source.cite, language)}.`)
  const bound = say(words.bound, language, {
    date: longDay(acceptance.from, language),
    note: { kind: 'footnote', content: [source] },
  })
  const isEarlier = file.events.some((event) => event.kind === factKind && event.proceedingId === null && event.on < acceptance.from)
  return [against, numbered(bound), ...(isEarlier ? [numbered(say(words.earlier, language))] : [])]
}
