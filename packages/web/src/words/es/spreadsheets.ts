import type { spreadsheets as reference } from '../pt-BR/spreadsheets.ts'

export const spreadsheets: Record<keyof typeof reference, string> = {
  'spreadsheet.take': 'Descargar hoja de cálculo',
  'spreadsheet.csv': 'Para hoja de cálculo (CSV)',
  'spreadsheet.xlsx': 'Para Excel (XLSX)',
}
