import { citeText } from '@travessia/shared/cites'
import { type DeadlineRow, isDateChecked } from '@travessia/shared/deadline-view'
import type { Language, Text } from '@travessia/shared/languages'
import { milestoneWords, nextMilestone } from '@travessia/shared/milestones'
import { holderName } from '../law-names.ts'
import type { Column } from '../spreadsheet.ts'

export const deadlinesName = { 'pt-BR': 'Prazos', es: 'Plazos', en: 'Deadlines' }

/** The deadlines of a selection as a table for a spreadsheet. */
export const deadlineColumns: readonly Column<DeadlineRow>[] = [
  { title: { 'pt-BR': 'Vence em', es: 'Vence el', en: 'Due on' }, cell: ({ due }) => due },
  { title: { 'pt-BR': 'Data segura', es: 'Fecha segura', en: 'Safe date' }, cell: ({ safe }) => safe },
  { title: { 'pt-BR': 'Situação', es: 'Situación', en: 'Situation' }, cell: ({ group }, language) => groups[group][language] },
  { title: { 'pt-BR': 'De quem', es: 'De quién', en: 'Whose' }, cell: ({ holder }, language) => holderName(holder, language) },
  { title: { 'pt-BR': 'Prazo', es: 'Plazo', en: 'Deadline' }, cell: ({ ruleName }) => ruleName },
  { title: { 'pt-BR': 'Órgão', es: 'Órgano', en: 'Body' }, cell: ({ forumName }) => forumName },
  { title: { 'pt-BR': 'Caso', es: 'Caso', en: 'Case' }, cell: ({ caseReference }) => caseReference },
  { title: { 'pt-BR': 'Título', es: 'Título', en: 'Title' }, cell: ({ caseTitle }) => caseTitle },
  { title: { 'pt-BR': 'Quem cuida', es: 'Quién se encarga', en: 'In charge' }, cell: ({ ownerName }) => ownerName },
  { title: { 'pt-BR': 'Substitui', es: 'Suple', en: 'Stands in' }, cell: ({ alternateName }) => alternateName },
  { title: { 'pt-BR': 'Fatal', es: 'Fatal', en: 'Fatal' }, cell: ({ isFatal }, language) => (isFatal ? yes[language] : '') },
  { title: { 'pt-BR': 'Próxima etapa', es: 'Próxima etapa', en: 'Next milestone' }, cell: tellNext },
  { title: { 'pt-BR': 'Fundamento', es: 'Fundamento', en: 'Source' }, cell: ({ source }, language) => citeText(source.cite, language) },
  { title: { 'pt-BR': 'Conferido', es: 'Verificado', en: 'Checked' }, cell: tellChecked },
]

/** The first milestone that is not done, and its day. */
function tellNext({ milestones }: DeadlineRow, language: Language): string | null {
  const next = nextMilestone(milestones)
  return next ? [milestoneWords[next.kind][language], next.on].filter(Boolean).join(' ') : null
}

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
  check: { 'pt-BR': 'falta a conferência de outra pessoa', es: 'falta la verificación de otra persona', en: 'awaits a second person' },
  waiting: { 'pt-BR': 'esperando os outros', es: 'esperando a otros', en: 'waiting on others' },
}
