import type { Catalogue } from '../../catalogue.ts'
import { text } from '../../forums/text.ts'
import type { Language } from '../../languages.ts'
import type { Procedure } from '../../law.ts'
import { type Block, gap, type Inline, numbered, run, say, table, type Words } from '../blocks.ts'
import type { CaseFile, FileEvent, FileProceeding } from '../case-file.ts'
import { longDay } from '../long-day.ts'
import { linkPeople } from '../names-in-text.ts'
import { inTime } from './facts.ts'

const words = {
  lead: text(
    'Os fatos foram levados às autoridades internas nos procedimentos a seguir.',
    'Los hechos fueron puestos en conocimiento de las autoridades internas en los procedimientos siguientes.',
    'The facts were brought before the domestic authorities in the following proceedings.',
  ),
  none: text(
    'os procedimentos internos em que se buscou remédio, ou por que não os há',
    'los procedimientos internos en que se buscó remedio, o por qué no los hay',
    'the domestic proceedings in which a remedy was sought, or why there are none',
  ),
  date: text('Data', 'Fecha', 'Date'),
  proceeding: text('Procedimento', 'Procedimiento', 'Proceeding'),
  act: text('Ato', 'Acto', 'Act'),
  noActs: text('os atos desse procedimento', 'los actos de este procedimiento', 'what was done in this proceeding'),
  number: text('{name}, nº {number}', '{name}, n.º {number}', '{name}, no. {number}'),
  exhausted: text(
    'Os recursos da jurisdição interna foram esgotados com a decisão definitiva, notificada à suposta vítima em {date} (artigo 46(1)(a) da Convenção Americana).',
    'Los recursos de la jurisdicción interna se agotaron con la decisión definitiva, notificada a la presunta víctima el {date} (artículo 46(1)(a) de la Convención Americana).',
    'Domestic remedies were exhausted by the final decision, notified to the alleged victim on {date} (article 46(1)(a) of the American Convention).',
  ),
  exception: text(
    'Invoca-se exceção ao esgotamento dos recursos internos (artigo 46(2) da Convenção Americana e artigo 31(2) do Regulamento): {ground}.',
    'Se invoca una excepción al agotamiento de los recursos internos (artículo 46(2) de la Convención Americana y artículo 31(2) del Reglamento): {ground}.',
    'An exception to the exhaustion of domestic remedies is invoked (article 46(2) of the American Convention and article 31(2) of the Rules of Procedure): {ground}.',
  ),
  noGround: text('a hipótese do artigo 46(2)', 'el supuesto del artículo 46(2)', 'the ground under article 46(2)'),
  why: text('Fundamentos da exceção: {reasons}.', 'Fundamentos de la excepción: {reasons}.', 'Grounds of the exception: {reasons}.'),
  noWhy: text(
    'os fatos que impediram ou retardaram o remédio interno',
    'los hechos que impidieron o retardaron el remedio interno',
    'the facts that prevented or delayed the domestic remedy',
  ),
  undecided: text(
    'o dia em que a decisão definitiva foi notificada, ou a exceção que se invoca',
    'el día en que se notificó la decisión definitiva, o la excepción que se invoca',
    'the day on which the final decision was notified, or the exception that is invoked',
  ),
}

/** What cross-references call the paragraph of the final decision by. */
export const finalDecisionLabel = 'final-decision'

/** Section 5 (Rules arts. 28(8) and 31): the history before the domestic authorities, and how it ended. */
export function writeRemedies(file: CaseFile, law: Catalogue): readonly Block[] {
  return [...writeHistory(file, law), ...writeExhaustion(file, law)]
}

/** The last notification of a final decision that the record has, in whatever proceeding it was recorded. */
export function findFinalDecision(file: CaseFile): FileEvent | undefined {
  return file.events
    .filter((event) => event.kind === 'final-decision-notified')
    .toSorted(inTime)
    .at(-1)
}

export function findException(file: CaseFile): FileEvent | undefined {
  return file.events
    .filter((event) => event.kind === 'exhaustion-exception-claimed')
    .toSorted(inTime)
    .at(-1)
}

function writeHistory(file: CaseFile, law: Catalogue): Block[] {
  const { language } = file.brief
  const domestic = file.proceedings.flatMap((proceeding) => {
    const procedure = law.findProcedure(proceeding.procedure)
    return procedure && isRemedy(procedure) ? [{ proceeding, procedure }] : []
  })
  if (domestic.length === 0) return findException(file) ? [] : [numbered(gap(words.none[language], { at: 'proceedings' }))]
  const rows = domestic
    .flatMap(({ proceeding, procedure }) => {
      const acts = file.events.flatMap((event) => (event.proceedingId === proceeding.id ? toRow(file, event, procedure, proceeding) : []))
      return acts.length > 0 ? acts : [silentRow(proceeding, procedure, language)]
    })
    .toSorted((a, b) => inTime(a.event, b.event))
    .map((row) => row.cells)
  const header = [words.date[language], words.proceeding[language], words.act[language]]
  return [numbered(say(words.lead, language)), table(header, [20, 36, 44], rows)]
}

interface Row {
  readonly event: Pick<FileEvent, 'on' | 'sequence'> & FileEvent
  readonly cells: readonly Words[]
}

/** Only acts of the procedure itself: what we corrected or waived in our own docket is not for the Commission. */
function toRow(file: CaseFile, event: FileEvent, procedure: Procedure, proceeding: FileProceeding): Row[] {
  const { language } = file.brief
  const kind = procedure.events.find((one) => one.id === event.kind)
  if (!kind && (event.kind !== 'note' || event.title === '')) return []
  const title = linkPeople(event.title, file.people)
  const act: readonly Inline[] = kind ? [run(kind.name[language]), ...(title.length > 0 ? [run(' — '), ...title] : [])] : title
  return [{ event, cells: [longDay(event.on, language, event.precision), nameProceeding(proceeding, procedure, language), act] }]
}

function silentRow(proceeding: FileProceeding, procedure: Procedure, language: Language): Row {
  const never = {
    id: '',
    proceedingId: proceeding.id,
    kind: 'note',
    on: '9999-12-31',
    precision: 'day',
    title: '',
    note: '',
    fields: {},
    sequence: 0,
  } as const
  const missing = gap(words.noActs[language], { at: 'events', id: proceeding.id })
  return { event: never, cells: ['—', nameProceeding(proceeding, procedure, language), missing] }
}

/** "Mandado de segurança, nº 500…, Justiça Federal do Paraná". */
function nameProceeding(proceeding: FileProceeding, procedure: Procedure, language: Language): string {
  const name = procedure.name[language]
  const numberedName = proceeding.number
    ? words.number[language].replace('{name}', () => name).replace('{number}', () => proceeding.number)
    : name
  const court = procedure.courts?.find((one) => one.id === proceeding.court)?.name[language]
  return court ? `${numberedName}, ${court}` : numberedName
}

function writeExhaustion(file: CaseFile, law: Catalogue): Block[] {
  const { language } = file.brief
  const [decision, exception] = [findFinalDecision(file), findException(file)]
  if (!decision && !exception) return [numbered(gap(words.undecided[language], { at: 'events' }))]
  return [...(decision ? [tellDecision(decision, language)] : []), ...(exception ? tellException(exception, language, law) : [])]
}

function tellDecision(decision: FileEvent, language: Language): Block {
  return numbered(say(words.exhausted, language, { date: longDay(decision.on, language, decision.precision) }), finalDecisionLabel)
}

function tellException(exception: FileEvent, language: Language, law: Catalogue): Block[] {
  const field = law
    .getProcedure('iachr-petition')
    .events.find((kind) => kind.id === exception.kind)
    ?.fields?.find((one) => one.id === 'exception')
  const ground = field?.options?.find((one) => one.id === exception.fields.exception)?.name[language]
  const named = ground
    ? ground.charAt(0).toLowerCase() + ground.slice(1)
    : gap(words.noGround[language], { at: 'events', id: exception.id })
  const reasons = gap(words.noWhy[language], { at: 'brief', id: 'remedies' })
  return [numbered(say(words.exception, language, { ground: named })), numbered(say(words.why, language, { reasons }))]
}

/** A remedy can be exhausted: a bill is domestic, but no decision in it opens the way to the Commission. */
function isRemedy({ country, events }: Procedure): boolean {
  return country !== undefined && events.some((kind) => kind.id === 'final-decision-notified')
}
