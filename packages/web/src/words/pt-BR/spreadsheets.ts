export const spreadsheets = {
  'spreadsheet.take': 'Baixar planilha',
  'spreadsheet.csv': 'Para planilha (CSV)',
  'spreadsheet.xlsx': 'Para Excel (XLSX)',
}
