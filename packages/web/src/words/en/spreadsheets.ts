import type { spreadsheets as reference } from '../pt-BR/spreadsheets.ts'

export const spreadsheets: Record<keyof typeof reference, string> = {
  'spreadsheet.take': 'Download spreadsheet',
  'spreadsheet.csv': 'As a spreadsheet (CSV)',
  'spreadsheet.xlsx': 'For Excel (XLSX)',
}
