import type { RegisterRow } from '@travessia/shared/correspondence'
import type { Language, Text } from '@travessia/shared/languages'
import type { Column } from '../spreadsheet.ts'
import { channelNames, directionNames, partyNames } from './words.ts'

export const registerName = { 'pt-BR': 'Registro', es: 'Registro', en: 'Register' }

/** The register as a table for a spreadsheet: without what an entry is about, as a table leaves the house in the open. */
export const registerColumns: readonly Column<RegisterRow>[] = [
  { title: { 'pt-BR': 'Dia', es: 'Día', en: 'Day' }, cell: ({ on }) => on },
  { title: { 'pt-BR': 'Hora', es: 'Hora', en: 'Hour' }, cell: ({ time }) => time },
  { title: { 'pt-BR': 'Fuso', es: 'Zona horaria', en: 'Time zone' }, cell: ({ zone, time }) => (time === null ? null : zone) },
  { title: { 'pt-BR': 'Sentido', es: 'Sentido', en: 'Direction' }, cell: ({ direction }, language) => directionNames[direction][language] },
  { title: { 'pt-BR': 'Caso', es: 'Caso', en: 'Case' }, cell: ({ caseReference }) => caseReference },
  {
    title: { 'pt-BR': 'Órgão do procedimento', es: 'Órgano del procedimiento', en: 'Body of the proceeding' },
    cell: ({ forumName }) => forumName,
  },
  { title: { 'pt-BR': 'De ou para', es: 'De o para', en: 'From or to' }, cell: ({ party }, language) => partyNames[party][language] },
  { title: { 'pt-BR': 'Instituição', es: 'Institución', en: 'Institution' }, cell: ({ institution }) => institution },
  { title: { 'pt-BR': 'O que é', es: 'Qué es', en: 'What it is' }, cell: ({ kindName }) => kindName },
  { title: { 'pt-BR': 'Meio', es: 'Medio', en: 'Channel' }, cell: ({ channel }, language) => channelNames[channel][language] },
  {
    title: { 'pt-BR': 'Número dado pela instituição', es: 'Número dado por la institución', en: 'Number given by the institution' },
    cell: ({ reference }) => reference,
  },
  { title: { 'pt-BR': 'Recebimento confirmado', es: 'Recepción confirmada', en: 'Acknowledged' }, cell: tellArrival },
  {
    title: { 'pt-BR': 'Prazos que abriu', es: 'Plazos que abrió', en: 'Deadlines that it opened' },
    cell: (row, language) => tellDeadlines(row, true, language),
  },
  {
    title: { 'pt-BR': 'Prazos que cumpriu', es: 'Plazos que cumplió', en: 'Deadlines that it met' },
    cell: (row, language) => tellDeadlines(row, false, language),
  },
]

function tellArrival({ isAcknowledged }: RegisterRow, language: Language): string {
  return isAcknowledged === null ? '' : (isAcknowledged ? yes : no)[language]
}

function tellDeadlines({ deadlines }: RegisterRow, opened: boolean, language: Language): string {
  return deadlines
    .filter((one) => one.opened === opened)
    .map(({ ruleName, due }) => [ruleName, due ?? undated[language]].join(': '))
    .join('; ')
}

const yes: Text = { 'pt-BR': 'sim', es: 'sí', en: 'yes' }
const no: Text = { 'pt-BR': 'ainda não', es: 'aún no', en: 'not yet' }
const undated: Text = { 'pt-BR': 'sem data', es: 'sin fecha', en: 'no date' }
