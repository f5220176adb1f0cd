import { text } from '../../../forums/text.ts'
import { type Block, gap, numbered, person, say, table, type Words } from '../../blocks.ts'
import type { CaseFile, FileEvent } from '../../case-file.ts'
import { dayOf, findLastAct, placeOfActs } from '../../parts/acts.ts'
import { factLabel, listFacts, tellFact } from '../../parts/facts.ts'

const words = {
  identified: text(
    'A situação de risco foi identificada em {date}.',
    'La situación de riesgo fue identificada el {date}.',
    'The situation of risk was identified on {date}.',
  ),
  latest: text(
    'O fato mais recente é o de {date}, narrado no parágrafo {fact}.',
    'El hecho más reciente es el del {date}, relatado en el párrafo {fact}.',
    'The most recent fact is that of {date}, told in paragraph {fact}.',
  ),
  noFacts: text(
    'os fatos recentes que mostram o risco, com suas datas',
    'los hechos recientes que muestran el riesgo, con sus fechas',
    'the recent facts that show the risk, with their dates',
  ),
  incidents: text(
    'Depois da decisão de {date}, ocorreram os fatos a seguir.',
    'Con posterioridad a la decisión del {date}, ocurrieron los hechos siguientes.',
    'Since the decision of {date} the following facts have occurred.',
  ),
  noIncidents: text(
    'os incidentes ocorridos desde {date}, com data, lugar e autoria, ou que não os houve e por que o risco persiste',
    'los incidentes ocurridos desde el {date}, con fecha, lugar y autoría, o que no los hubo y por qué el riesgo persiste',
    'the incidents since {date}, with day, place and authors, or that there were none and why the risk persists',
  ),
  noDecision: text(
    'o dia em que as medidas foram concedidas',
    'el día en que se otorgaron las medidas',
    'the day on which the measures were granted',
  ),
  person: text('Pessoa beneficiária', 'Persona beneficiaria', 'Beneficiary'),
  situation: text('Situação atual', 'Situación actual', 'Present situation'),
  noSituation: text(
    'onde está, em que condições, e o que mudou desde o último escrito',
    'dónde está, en qué condiciones, y qué cambió desde el último escrito',
    'where the person is, in which conditions, and what has changed since the last brief',
  ),
  noOne: text('as pessoas beneficiárias', 'las personas beneficiarias', 'the beneficiaries'),
}

/** When the risk was seen, and the latest of the facts that the brief tells, by its paragraph. */
export function tellLatest(file: CaseFile, facts: readonly FileEvent[]): readonly Block[] {
  const { language } = file.brief
  const [identified, latest] = [findLastAct(file, 'risk-identified'), facts.at(-1)]
  const fact = latest && ({ kind: 'reference', to: factLabel(latest.id) } as const)
  return [
    ...(identified ? [numbered(say(words.identified, language, { date: dayOf(file, identified) }))] : []),
    ...(latest && fact ? [numbered(say(words.latest, language, { date: dayOf(file, latest), fact }))] : []),
  ]
}

/** The facts since the risk was seen; all of them where that day is not recorded. */
export function listRiskFacts(file: CaseFile): readonly FileEvent[] {
  return listFacts(file, findLastAct(file, 'risk-identified')?.on)
}

export function tellRiskFacts(file: CaseFile): readonly Block[] {
  const facts = listRiskFacts(file)
  if (facts.length === 0) return [numbered(gap(words.noFacts[file.brief.language], { at: 'events' }))]
  return facts.flatMap((fact) => tellFact(file, fact))
}

/** The facts since the measures were granted. */
export function tellIncidents(file: CaseFile, granted: FileEvent | undefined): readonly Block[] {
  const { language } = file.brief
  if (!granted) return [numbered(gap(words.noDecision[language], placeOfActs(file)))]
  const date = dayOf(file, granted)
  const facts = listFacts(file, granted.on)
  if (facts.length === 0)
    return [
      numbered(
        gap(
          words.noIncidents[language].replace('{date}', () => date),
          { at: 'events' },
        ),
      ),
    ]
  return [numbered(say(words.incidents, language, { date })), ...facts.flatMap((fact) => tellFact(file, fact))]
}

/** Each beneficiary, with the place in which a lawyer says how they are. */
export function tableSituation(file: CaseFile, section: string): Block {
  const { language } = file.brief
  const people = file.people.filter((one) => one.role === 'victim' || one.role === 'family')
  if (people.length === 0) return numbered(gap(words.noOne[language], { at: 'people' }))
  const situation = gap(words.noSituation[language], { at: 'brief', id: section })
  const rows = people.map((one): Words[] => [person(one.id), situation])
  return table([words.person[language], words.situation[language]], [36, 64], rows)
}
