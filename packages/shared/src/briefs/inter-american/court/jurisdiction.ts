import { citeText } from '../../../cites.ts'
import { conventionParties } from '../../../forums/iachr/states.ts'
import { jurisdiction } from '../../../forums/iacthr/states.ts'
import { text } from '../../../forums/text.ts'
import type { Acceptance } from '../../../law.ts'
import { type Block, gap, type Inline, numbered, run, say } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { longDay } from '../../long-day.ts'
import { listFacts } from '../../parts/facts.ts'
import { matterOf } from '../matter.ts'

const words = {
  accepted: text(
    'O Estado ({state}) é parte da Convenção Americana desde {party}{partyNote} e reconhece a competência contenciosa da Corte desde {court}{courtNote} (artigo 62 da Convenção Americana).',
    'El Estado ({state}) es parte de la Convención Americana desde el {party}{partyNote} y reconoce la competencia contenciosa de la Corte desde el {court}{courtNote} (artículo 62 de la Convención Americana).',
    'The State ({state}) has been a party to the American Convention since {party}{partyNote} and has recognised the contentious jurisdiction of the Court since {court}{courtNote} (article 62 of the American Convention).',
  ),
  unknown: text(
    'como o Estado se vinculou à Convenção Americana e reconheceu a competência da Corte, com as datas e os fatos que ficam dentro delas (artigo 62 da Convenção Americana)',
    'cómo el Estado se vinculó a la Convención Americana y reconoció la competencia de la Corte, con las fechas y los hechos que quedan dentro de ellas (artículo 62 de la Convención Americana)',
    'how the State became bound by the American Convention and recognised the jurisdiction of the Court, with the days and the facts that lie within them (article 62 of the American Convention)',
  ),
  within: text(
    'Os fatos narrados neste escrito são posteriores a {date} e estão dentro da competência temporal da Corte.',
    'Los hechos relatados en este escrito son posteriores al {date} y están dentro de la competencia temporal de la Corte.',
    'The facts told in this brief are later than {date} and lie within the temporal jurisdiction of the Court.',
  ),
  earlier: text(
    'Há fatos anteriores a {date}. Quanto a eles: {why}.',
    'Hay hechos anteriores al {date}. Respecto de ellos: {why}.',
    'Some facts are earlier than {date}. As to these: {why}.',
  ),
  noWhy: text(
    'se são narrados apenas como contexto, ou por que a violação continuou depois dessa data',
    'si se relatan solo como contexto, o por qué la violación continuó después de esa fecha',
    'whether they are told only as context, or why the violation went on after that day',
  ),
}

/** That the State is bound and the Court may hear the case, in time too. `section` is where the gaps stand. */
export function writeJurisdiction(file: CaseFile, section: string): readonly Block[] {
  const { language } = file.brief
  const { state } = matterOf(file)
  const [party, court] = [conventionParties[file.case.state ?? ''], jurisdiction[file.case.state ?? '']]
  // A State that left is judged for facts of its time inside: a person must say which.
  if (!party || !court || party.to || court.to) {
    return [numbered(gap(words.unknown[language], file.case.state ? { at: 'brief', id: section } : { at: 'case' }))]
  }
  const values = {
    state,
    party: longDay(party.from, language),
    partyNote: note(file, party),
    court: longDay(court.from, language),
    courtNote: note(file, court),
  }
  return [numbered(say(words.accepted, language, values)), ...tellTime(file, court, section)]
}

function tellTime(file: CaseFile, { from, factsFrom = from }: Acceptance, section: string): Block[] {
  const { language } = file.brief
  const facts = listFacts(file)
  const date = longDay(factsFrom, language)
  if (facts.length === 0) return []
  if (facts.every((fact) => fact.on >= factsFrom)) return [numbered(say(words.within, language, { date }))]
  return [numbered(say(words.earlier, language, { date, why: gap(words.noWhy[language], { at: 'brief', id: section }) }))]
}

function note(file: CaseFile, { source }: Acceptance): Inline {
  return { kind: 'footnote', content: [run(`${citeText(source.cite, file.brief.language)}.`)] }
}
