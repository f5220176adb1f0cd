import type { CaseExport, CaseRow } from '@travessia/shared/cases'
import type { Language } from '@travessia/shared/languages'
import { auditRead } from '../audit-read.ts'
import type { SignedIn } from '../context.ts'
import { holderName } from '../law-names.ts'
import { type Column, sendSpreadsheet } from '../spreadsheet.ts'
import { listCasePages } from './list.ts'

/** The list as a table for a spreadsheet. What was searched for may name a person, and stays out of the trail. */
export async function exportCases(c: { readonly var: SignedIn['Variables'] }, { format, ...choice }: CaseExport): Promise<Response> {
  const { db, actor, language } = c.var
  const now = c.var.now()
  const { q, ...filters } = choice
  await auditRead(c, { action: 'case-list.export', after: { format, ...filters, ...(q && { searched: true }) } })
  return sendSpreadsheet({ name, columns, pages: listCasePages(db, actor, choice, now, language) }, { format, language, now })
}

const name = { 'pt-BR': 'Casos', es: 'Casos', en: 'Cases' }

const columns: readonly Column<CaseRow>[] = [
  { title: { 'pt-BR': 'Referência', es: 'Referencia', en: 'Reference' }, cell: ({ reference }) => reference },
  { title: { 'pt-BR': 'Título', es: 'Título', en: 'Title' }, cell: ({ title }) => title },
  { title: { 'pt-BR': 'Estado demandado', es: 'Estado demandado', en: 'Respondent State' }, cell: ({ state }) => state },
  { title: { 'pt-BR': 'Órgãos', es: 'Órganos', en: 'Bodies' }, cell: (row) => ofEach(row, ({ forumName }) => forumName) },
  { title: { 'pt-BR': 'Números', es: 'Números', en: 'Numbers' }, cell: (row) => ofEach(row, ({ number }) => number) },
  { title: { 'pt-BR': 'Fases', es: 'Etapas', en: 'Stages' }, cell: (row) => ofEach(row, ({ stageName }) => stageName) },
  { title: { 'pt-BR': 'Próxima data', es: 'Próxima fecha', en: 'Next date' }, cell: ({ nextDue }) => nextDue },
  { title: { 'pt-BR': 'De quem', es: 'De quién', en: 'Whose' }, cell: tellHolder },
  { title: { 'pt-BR': 'Prazo', es: 'Plazo', en: 'Deadline' }, cell: ({ nextRuleName }) => nextRuleName },
  { title: { 'pt-BR': 'Conferido', es: 'Verificado', en: 'Checked' }, cell: tellChecked },
  { title: { 'pt-BR': 'Responsável', es: 'Responsable', en: 'Lead' }, cell: ({ leadName }) => leadName },
  {
    title: { 'pt-BR': 'Quem vê', es: 'Quién lo ve', en: 'Who sees it' },
    cell: ({ visibility }, language) => visibilities[visibility][language],
  },
  { title: { 'pt-BR': 'Encerrado em', es: 'Cerrado el', en: 'Closed on' }, cell: ({ closedOn }) => closedOn },
  { title: { 'pt-BR': 'Última mudança (UTC)', es: 'Último cambio (UTC)', en: 'Last change (UTC)' }, cell: ({ updatedAt }) => updatedAt },
]

function ofEach({ proceedings }: CaseRow, tell: (one: CaseRow['proceedings'][number]) => string): string {
  return proceedings.map(tell).join(' | ')
}

function tellHolder({ nextHolder }: CaseRow, language: Language): string | null {
  return nextHolder && holderName(nextHolder, language)
}

/** Where there is no date there is nothing to check. */
function tellChecked({ nextDue, nextChecked }: CaseRow, language: Language): string | null {
  if (nextDue === null) return null
  const isChecked = nextChecked === null || (nextChecked.confidence === 'VERIFIED' && nextChecked.isCalendarChecked)
  return (isChecked ? yes : no)[language]
}

const yes = { 'pt-BR': 'sim', es: 'sí', en: 'yes' }
const no = { 'pt-BR': 'a conferir', es: 'por verificar', en: 'to be checked' }

const visibilities = {
  organisation: { 'pt-BR': 'toda a organização', es: 'toda la organización', en: 'the whole organisation' },
  restricted: { 'pt-BR': 'só os membros', es: 'solo los miembros', en: 'its members only' },
}
