import type { Catalogue } from '../../../catalogue.ts'
import { citeText } from '../../../cites.ts'
import { text } from '../../../forums/text.ts'
import type { Language } from '../../../languages.ts'
import { type Step, stepText } from '../../../steps.ts'
import { isNamed } from '../../../track.ts'
import { type Block, gap, type Inline, list, numbered, run, say } from '../../blocks.ts'
import type { CaseFile, FileDeadline } from '../../case-file.ts'
import { longDay } from '../../long-day.ts'
import { linkPeople } from '../../names-in-text.ts'
import { finalDecisionLabel, findException, findFinalDecision } from './remedies.ts'

const words = {
  rule: text(
    'A petição deve ser apresentada dentro de seis meses a partir da notificação da decisão definitiva à suposta vítima (artigo 46(1)(b) da Convenção Americana e artigo 32(1) do Regulamento da Comissão).{note}',
    'La petición debe presentarse dentro de los seis meses a partir de la notificación de la decisión definitiva a la presunta víctima (artículo 46(1)(b) de la Convención Americana y artículo 32(1) del Reglamento de la Comisión).{note}',
    'The petition must be lodged within six months of the notification of the final decision to the alleged victim (article 46(1)(b) of the American Convention and article 32(1) of the Commission’s Rules of Procedure).{note}',
  ),
  count: text(
    'A notificação, referida no parágrafo {decision}, ocorreu em {date}. O prazo conta-se assim:',
    'La notificación, referida en el párrafo {decision}, tuvo lugar el {date}. El plazo se computa así:',
    'The notification, referred to in paragraph {decision}, took place on {date}. The period is counted as follows:',
  ),
  due: text('O último dia do prazo é {date}.', 'El último día del plazo es el {date}.', 'The last day of the period is {date}.'),
  met: text(
    'A petição foi apresentada em {date}, dentro do prazo.',
    'La petición se presentó el {date}, dentro del plazo.',
    'The petition was lodged on {date}, within the period.',
  ),
  late: text(
    'A petição foi apresentada em {date}, depois do último dia do prazo. {why}.',
    'La petición se presentó el {date}, después del último día del plazo. {why}.',
    'The petition was lodged on {date}, after the last day of the period. {why}.',
  ),
  running: text(
    'Esta petição é apresentada enquanto o prazo está em curso e é, portanto, tempestiva.',
    'Esta petición se presenta mientras el plazo está en curso y es, por tanto, oportuna.',
    'This petition is lodged while the period is running and is therefore in time.',
  ),
  lapsed: text(
    'O prazo já terminou e não há registro de apresentação da petição. {why}.',
    'El plazo ya venció y no consta la presentación de la petición. {why}.',
    'The period has ended and no lodging of the petition is recorded. {why}.',
  ),
  noWhy: text(
    'por que a petição deve ainda assim ser admitida',
    'por qué la petición debe admitirse de todos modos',
    'why the petition must be admitted all the same',
  ),
  noDate: text(
    'O último dia do prazo não pode ser contado: {what}.',
    'El último día del plazo no puede computarse: {what}.',
    'The last day of the period cannot be counted: {what}.',
  ),
  noDay: text('o dia exato da notificação', 'el día exacto de la notificación', 'the exact day of the notification'),
  noDecision: text(
    'o dia em que a decisão definitiva foi notificada à suposta vítima',
    'el día en que se notificó la decisión definitiva a la presunta víctima',
    'the day on which the final decision was notified to the alleged victim',
  ),
  reasonable: text(
    'Como se invoca exceção ao esgotamento dos recursos internos, não corre o prazo de seis meses: a petição deve ser apresentada em prazo razoável, a critério da Comissão, considerando a data em que ocorreu a alegada violação e as circunstâncias do caso (artigo 32(2) do Regulamento).{note}',
    'Dado que se invoca una excepción al agotamiento de los recursos internos, no corre el plazo de seis meses: la petición debe presentarse dentro de un plazo razonable, a criterio de la Comisión, considerando la fecha en que haya ocurrido la presunta violación y las circunstancias del caso (artículo 32(2) del Reglamento).{note}',
    'As an exception to the exhaustion of domestic remedies is invoked, the six-month period does not run: the petition must be lodged within a reasonable time, in the opinion of the Commission, considering the date of the alleged violation and the circumstances of the case (article 32(2) of the Rules of Procedure).{note}',
  ),
  circumstances: text(
    'A petição é apresentada em prazo razoável: {why}.',
    'La petición se presenta en un plazo razonable: {why}.',
    'The petition is lodged within a reasonable time: {why}.',
  ),
  noCircumstances: text(
    'as datas e circunstâncias que tornam razoável o tempo decorrido',
    'las fechas y circunstancias que hacen razonable el tiempo transcurrido',
    'the dates and circumstances that make the time elapsed reasonable',
  ),
}

/** Steps that belong in a filing; advice to ourselves (safe dates, what is not checked) does not. */
const filed = new Set<string>([
  'trigger',
  'counted',
  'counted-reduced',
  'skipped',
  'plus',
  'carried-on',
  'rolled',
  'not-rolled',
  'ends',
  'completed-by',
  'extended',
  'body-set',
  'overridden',
  'restarted',
] satisfies Step['say'][])

/** Section 6 (Rules arts. 28(7) and 32), written from the docket: what opened the period, how it counts, when it ends. */
export function writeTimeliness(file: CaseFile, law: Catalogue): readonly Block[] {
  const reasonable = findException(file) ? tellReasonableTime(file, law) : []
  const deadline = findDeadline(law, file, 'iachr-petition-six-months')
  if (deadline) return [...tellSixMonths(file, deadline), ...reasonable]
  if (reasonable.length > 0) return reasonable
  const { language } = file.brief
  return [numbered(gap(words.noDecision[language], { at: 'events' }))]
}

/** The live deadline of the rule, the one opened last; a superseded one only where there is no other. */
function findDeadline(catalogue: Catalogue, file: CaseFile, rule: string): FileDeadline | undefined {
  const law = catalogue.getProcedure('iachr-petition').rules.find((one) => one.id === rule)
  const openedOn = (one: FileDeadline) => file.events.find((event) => event.id === one.openedBy)?.on ?? ''
  const all = file.deadlines.filter((one) => law && isNamed(law, one.rule)).toSorted((a, b) => (openedOn(a) < openedOn(b) ? -1 : 1))
  return all.findLast((one) => one.state !== 'superseded') ?? all.at(-1)
}

function tellSixMonths(file: CaseFile, deadline: FileDeadline): Block[] {
  const { language } = file.brief
  const opening = file.events.find((event) => event.id === deadline.openedBy)
  const decision: Inline[] = findFinalDecision(file) ? [{ kind: 'reference', to: finalDecisionLabel }] : [run('—')]
  const date = opening ? longDay(opening.on, language, opening.precision) : '—'
  const steps = deadline.steps.filter(isFiled).map((step) => linkPeople(stepText(step, language), file.people))
  return [
    numbered(say(words.rule, language, { note: noteOf(deadline, language) })),
    numbered(say(words.count, language, { decision, date })),
    ...(steps.length > 0 ? [list(steps)] : []),
    ...tellDue(file, deadline),
  ]
}

function tellDue(file: CaseFile, deadline: FileDeadline): Block[] {
  const { language } = file.brief
  if (!deadline.due)
    return [numbered(say(words.noDate, language, { what: gap(words.noDay[language], { at: 'events', id: deadline.openedBy }) }))]
  const due = say(words.due, language, { date: run(longDay(deadline.due, language), { bold: true }) })
  const verdict = tellVerdict(file, deadline)
  return [numbered([...due, run(' '), ...verdict])]
}

function tellVerdict(file: CaseFile, { state, closedBy }: FileDeadline): Inline[] {
  const { language } = file.brief
  const lodged = file.events.find((event) => event.id === closedBy)
  const date = lodged ? longDay(lodged.on, language, lodged.precision) : '—'
  const why = gap(words.noWhy[language], { at: 'brief', id: 'timeliness' })
  if (state === 'met') return say(words.met, language, { date })
  if (state === 'met late') return say(words.late, language, { date, why })
  return state === 'lapsed' ? say(words.lapsed, language, { why }) : say(words.running, language)
}

function tellReasonableTime(file: CaseFile, law: Catalogue): Block[] {
  const { language } = file.brief
  const deadline = findDeadline(law, file, 'iachr-petition-reasonable-time')
  const why = gap(words.noCircumstances[language], { at: 'brief', id: 'timeliness' })
  return [
    numbered(say(words.reasonable, language, { note: deadline ? noteOf(deadline, language) : [] })),
    numbered(say(words.circumstances, language, { why })),
  ]
}

function noteOf({ source }: FileDeadline, language: Language): Inline {
  return { kind: 'footnote', content: [run(`${citeText(source.cite, language)}.`)] }
}

function isFiled(step: { readonly say: string; readonly date: string | null }): step is Step {
  return filed.has(step.say)
}
