import { type OverviewRow, overviewScope } from '@travessia/shared/overview'
import { spreadsheetFormat } from '@travessia/shared/spreadsheets'
import { z } from 'zod'
import { auditRead } from '../audit-read.ts'
import type { SignedIn } from '../context.ts'
import { notFound } from '../problems.ts'
import { type Column, sendSpreadsheet } from '../spreadsheet.ts'
import { readFigures } from './actions.ts'
import { tellOverview } from './tell.ts'
import { overviewWords } from './words.ts'

export const tableQuestion = overviewScope.extend({ chart: z.string().max(40), view: z.string().max(40), format: spreadsheetFormat })

type TableQuestion = z.output<typeof tableQuestion>

/** The table behind a chart for a spreadsheet. Throws 404 for one that the page does not have. */
export async function exportTable(c: { readonly var: SignedIn['Variables'] }, question: TableQuestion): Promise<Response> {
  const { chart, view, format, ...scope } = question
  const { db, house, actor, language } = c.var
  const now = c.var.now()
  const standing = await readFigures(db, house, { reader: actor, scope, isExact: false }, now)
  const { charts } = tellOverview(standing, scope, language, now)
  const found = charts.find((one) => one.id === chart)?.views.find((one) => one.id === view)
  if (!found) throw notFound('page')
  await auditRead(c, { action: 'overview.export', after: question })
  const columns: Column<OverviewRow>[] = [
    { title: same(found.heading), cell: ({ label, name }) => label || name },
    ...found.series.map(({ label }, at) => ({ title: same(label), cell: ({ values }: OverviewRow) => String(values[at] ?? '') })),
  ]
  return sendSpreadsheet({ name: overviewWords.title, columns, pages: pageOf(found.rows) }, { format, language, now })
}

async function* pageOf(rows: readonly OverviewRow[]) {
  yield rows
}

/** What is already told in the reader's language. */
function same(told: string) {
  return { 'pt-BR': told, es: told, en: told }
}
