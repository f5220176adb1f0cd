import type { Catalogue } from '../../../catalogue.ts'
import { citeText } from '../../../cites.ts'
import { text } from '../../../forums/text.ts'
import { findKind } from '../../../track.ts'
import { type Block, gap, type Inline, plain, run, say } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { longDay } from '../../long-day.ts'
import { dayOf, findOwnProceeding } from '../../parts/acts.ts'
import { inSentence } from '../../parts/in-sentence.ts'
import type { OwnDeadline } from '../own-deadlines.ts'
import { countGranted, findExtended, findFurthest } from './find.ts'

const words = {
  ends: text(
    'Corre o prazo a seguir: {rule}. Abriu-se em {opened} ({what}) e termina em {due} ({cite}).',
    'Corre el plazo siguiente: {rule}. Se abrió el {opened} ({what}) y vence el {due} ({cite}).',
    'The following period is running: {rule}. It opened on {opened} ({what}) and ends on {due} ({cite}).',
  ),
  noDue: text('o último dia do prazo', 'el último día del plazo', 'the last day of the period'),
  none: text(
    'o prazo que se pede prorrogar, com o dia em que termina',
    'el plazo cuya prórroga se solicita, con el día en que vence',
    'the period of which an extension is sought, with the day on which it ends',
  ),
  allowed: text(
    'A norma admite a prorrogação deste prazo ({cite}).',
    'La norma admite la prórroga de este plazo ({cite}).',
    'The rules allow this period to be extended ({cite}).',
  ),
  times: text(
    'Ela admite no máximo {n}; já concedidas: {granted}.',
    'Admite como máximo {n}; ya concedidas: {granted}.',
    'They allow at most {n}; granted so far: {granted}.',
  ),
  once: text('uma prorrogação', 'una prórroga', 'one extension'),
  often: text('{n} prorrogações', '{n} prórrogas', '{n} extensions'),
  furthest: text(
    'Nenhuma prorrogação pode passar de {day}.',
    'Ninguna prórroga puede ir más allá del {day}.',
    'No extension may go beyond {day}.',
  ),
  exceeded: text('Já se alcançou esse número: {why}.', 'Ya se alcanzó ese número: {why}.', 'That number has been reached: {why}.'),
  refused: text(
    'A norma não admite a prorrogação deste prazo ({cite}): {why}.',
    'La norma no admite la prórroga de este plazo ({cite}): {why}.',
    'The rules do not allow this period to be extended ({cite}): {why}.',
  ),
  silent: text(
    'A norma que fixa o prazo nada diz da prorrogação: {why}.',
    'La norma que fija el plazo nada dice de la prórroga: {why}.',
    'The rule that sets the period says nothing of its extension: {why}.',
  ),
  unknown: text(
    'se a norma que fixa o prazo admite a prorrogação, quantas vezes e até quando, com o artigo',
    'si la norma que fija el plazo admite la prórroga, cuántas veces y hasta cuándo, con el artículo',
    'whether the rule that sets the period allows its extension, how often and how far, with its article',
  ),
  noWhy: text(
    'o fundamento para ainda assim pedir mais tempo, com o artigo',
    'el fundamento para solicitar aun así más tiempo, con el artículo',
    'the ground on which more time is sought all the same, with its article',
  ),
}

export function writeDeadline(file: CaseFile, law: Catalogue): readonly Block[] {
  const { language } = file.brief
  const extended = findExtended(file, law)
  if (!extended) return [plain(gap(words.none[language], { at: 'events' }))]
  const { deadline, rule, opening } = extended
  const procedure = findOwnProceeding(file, law)?.procedure
  const due = deadline.due
    ? run(longDay(deadline.due, language), { bold: true })
    : gap(words.noDue[language], { at: 'events', id: opening.id })
  return [
    plain(
      say(words.ends, language, {
        rule: inSentence(rule.name[language]),
        opened: dayOf(file, opening),
        what: inSentence((procedure && findKind(procedure, opening.kind)?.name[language]) ?? opening.kind),
        due,
        cite: citeText(deadline.source.cite, language),
      }),
    ),
  ]
}

/** Whether the law lets it be extended, how often and how far; a gap wherever it does not. */
export function writeLaw(file: CaseFile, law: Catalogue): readonly Block[] {
  const { language } = file.brief
  const extended = findExtended(file, law)
  const why = gap(words.noWhy[language], { at: 'brief', id: 'law' })
  const extension = extended?.rule.extension
  if (!extended) return [plain(gap(words.unknown[language], { at: 'brief', id: 'law' }))]
  if (!extension) return [plain(say(words.silent, language, { why }))]
  const cite = citeText(extension.source.cite, language)
  if (!extension.allowed) return [plain(say(words.refused, language, { cite, why }))]
  return [plain([...say(words.allowed, language, { cite }), ...tellTimes(file, extended, why), ...tellFurthest(file, extended)])]
}

function tellTimes(file: CaseFile, extended: OwnDeadline, why: Inline): Inline[] {
  const { language } = file.brief
  const times = extended.rule.extension?.times
  if (times === undefined) return []
  const granted = countGranted(file, extended)
  const n = times === 1 ? words.once[language] : say(words.often, language, { n: String(times) })
  const told = [run(' '), ...say(words.times, language, { n, granted: String(granted) })]
  return granted < times ? told : [...told, run(' '), ...say(words.exceeded, language, { why })]
}

function tellFurthest(file: CaseFile, extended: OwnDeadline): Inline[] {
  const { language } = file.brief
  const furthest = findFurthest(extended)
  return furthest ? [run(' '), ...say(words.furthest, language, { day: longDay(furthest, language) })] : []
}
