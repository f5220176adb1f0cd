import { Readable } from 'node:stream'
import { citeText } from '@travessia/shared/cites'
import type { Instant } from '@travessia/shared/dates'
import { type DeadlineRow, type DeadlineSelection, isDateChecked } from '@travessia/shared/deadline-view'
import type { Language, Text } from '@travessia/shared/languages'
import type { Actor } from '../context.ts'
import { csvLine, csvMark } from '../csv.ts'
import type { Db } from '../db.ts'
import { holderName } from '../law-names.ts'
import { listDuePages } from './across.ts'

interface Exporting {
  actor: Actor
  choice: DeadlineSelection
  language: Language
  now: Instant
}

/** The deadlines of a selection, all of them, as a table for a spreadsheet. */
export function exportDue(db: Db, exporting: Exporting): Readable {
  return Readable.from(writeCsv(db, exporting), { objectMode: false })
}

/** Page by page, so that no answer waits for the whole. */
async function* writeCsv(db: Db, { actor, choice, language, now }: Exporting) {
  yield `${csvMark}${csvLine(columns.map(({ title }) => title[language]))}`
  for await (const page of listDuePages(db, actor, choice, now, language))
    yield page.map((row) => csvLine(columns.map(({ cell }) => cell(row, language)))).join('')
}

interface Column {
  readonly title: Text
  readonly cell: (row: DeadlineRow, language: Language) => string | null
}

const columns: readonly Column[] = [
  { title: { 'pt-BR': 'Vence em', es: 'Vence el', en: 'Due on' }, cell: ({ due }) => due },
  { title: { 'pt-BR': 'Data segura', es: 'Fecha segura', en: 'Safe date' }, cell: ({ safe }) => safe },
  { title: { 'pt-BR': 'Situação', es: 'Situación', en: 'Situation' }, cell: ({ group }, language) => groups[group][language] },
  { title: { 'pt-BR': 'De quem', es: 'De quién', en: 'Whose' }, cell: ({ holder }, language) => holderName(holder, language) },
  { title: { 'pt-BR': 'Prazo', es: 'Plazo', en: 'Deadline' }, cell: ({ ruleName }) => ruleName },
  { title: { 'pt-BR': 'Órgão', es: 'Órgano', en: 'Body' }, cell: ({ forumName }) => forumName },
  { title: { 'pt-BR': 'Caso', es: 'Caso', en: 'Case' }, cell: ({ caseReference }) => caseReference },
  { title: { 'pt-BR': 'Título', es: 'Título', en: 'Title' }, cell: ({ caseTitle }) => caseTitle },
  { title: { 'pt-BR': 'Quem cuida', es: 'Quién se encarga', en: 'In charge' }, cell: ({ ownerName }) => ownerName },
  { title: { 'pt-BR': 'Fundamento', es: 'Fundamento', en: 'Source' }, cell: ({ source }, language) => citeText(source.cite, language) },
  { title: { 'pt-BR': 'Conferido', es: 'Verificado', en: 'Checked' }, cell: tellChecked },
]

/** Where there is no date yet there is nothing to check. */
function tellChecked(row: DeadlineRow, language: Language): string {
  return row.due === null ? '' : (isDateChecked(row) ? yes : no)[language]
}

const yes = { 'pt-BR': 'sim', es: 'sí', en: 'yes' }
const no = { 'pt-BR': 'a conferir', es: 'por verificar', en: 'to be checked' }

const groups: Readonly<Record<DeadlineRow['group'], Text>> = {
  overdue: { 'pt-BR': 'vencido', es: 'vencido', en: 'overdue' },
  today: { 'pt-BR': 'hoje', es: 'hoy', en: 'today' },
  week: { 'pt-BR': 'em 7 dias', es: 'en 7 días', en: 'within 7 days' },
  month: { 'pt-BR': 'em 30 dias', es: 'en 30 días', en: 'within 30 days' },
  later: { 'pt-BR': 'depois', es: 'después', en: 'later' },
  waiting: { 'pt-BR': 'esperando os outros', es: 'esperando a otros', en: 'waiting on others' },
}
