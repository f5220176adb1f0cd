import type { SheetRow } from '@travessia/shared/imports/shapes'
import type { Language, Text } from '@travessia/shared/languages'
import type { SpreadsheetFormat } from '@travessia/shared/spreadsheets'
import type { SignedIn } from '../context.ts'
import { notFound } from '../problems.ts'
import { type Column, sendSpreadsheet } from '../spreadsheet.ts'
import { readImport } from './actions.ts'
import { tellSheet } from './tell.ts'

type Line = SheetRow & { readonly line: readonly string[] }

/** The same sheet with one column more, which says of each row why it did not come in. */
export async function sendReport(
  { var: { db, files, actor, now, language } }: { readonly var: SignedIn['Variables'] },
  id: string,
  format: SpreadsheetFormat,
): Promise<Response> {
  const { headers } = await readImport(db, files, actor, id)
  if (headers.length === 0) throw notFound('file')
  const columns: Column<Line>[] = headers.map((title, at) => ({ title: same(title), cell: ({ line }) => line[at] ?? '' }))
  const pages = tellSheet({ db, files, actor, now: now(), language }, id)
  return sendSpreadsheet({ name, columns: [...columns, { title: erro, cell: tellError }], pages }, { format, language, now: now() })
}

function tellError({ state, troubles, existing }: Line, language: Language): string {
  const told = troubles.map(({ column, detail }) => (column ? `${column}: ${detail}` : detail))
  if (state === 'double') told.push(existing?.label ? `${already[language]} ${existing.label}` : earlier[language])
  return told.join(' ')
}

function same(title: string): Text {
  return { 'pt-BR': title, es: title, en: title }
}

const name = { 'pt-BR': 'Importacao', es: 'Importacion', en: 'Import' }
const erro = { 'pt-BR': 'erro', es: 'error', en: 'error' }
const already = { 'pt-BR': 'Já existe:', es: 'Ya existe:', en: 'It is there already:' }
const earlier = {
  'pt-BR': 'Já existe, aqui ou em uma linha anterior da planilha.',
  es: 'Ya existe, aquí o en una fila anterior de la hoja.',
  en: 'It is there already, here or in an earlier row of the sheet.',
}
