import { mostSheetColumns, mostSheetRows } from '@travessia/shared/imports/shapes'

/** Why a sheet is not taken in. */
export const refusals = {
  type: {
    'pt-BR':
      'Envie uma planilha CSV ou XLSX (Excel). Outros arquivos não são lidos aqui; em LibreOffice ou Google, salve como um dos dois.',
    es: 'Envíe una hoja CSV o XLSX (Excel). Otros archivos no se leen aquí; en LibreOffice o Google, guárdela como una de las dos.',
    en: 'Send a CSV or XLSX (Excel) sheet. Other files are not read here; in LibreOffice or Google, save it as one of the two.',
  },
  empty: {
    'pt-BR': 'A planilha precisa de uma linha de títulos e de ao menos uma linha abaixo dela.',
    es: 'La hoja necesita una fila de títulos y al menos una fila debajo.',
    en: 'The sheet needs a row of headings and at least one row below it.',
  },
  rows: {
    'pt-BR': `A planilha tem mais de ${mostSheetRows.toLocaleString('pt-BR')} linhas. Divida-a em várias e importe uma depois da outra.`,
    es: `La hoja tiene más de ${mostSheetRows.toLocaleString('es')} filas. Divídala en varias e importe una después de otra.`,
    en: `The sheet has more than ${mostSheetRows.toLocaleString('en')} rows. Split it into several and import one after the other.`,
  },
  columns: {
    'pt-BR': `A planilha tem mais de ${mostSheetColumns} colunas. Apague as que não serão importadas.`,
    es: `La hoja tiene más de ${mostSheetColumns} columnas. Borre las que no se importarán.`,
    en: `The sheet has more than ${mostSheetColumns} columns. Delete those that are not to be imported.`,
  },
  large: {
    'pt-BR': 'A planilha é grande demais, ou ficaria grande demais depois de aberta. Apague colunas e imagens, ou divida-a em várias.',
    es: 'La hoja es demasiado grande, o lo sería una vez abierta. Borre columnas e imágenes, o divídala en varias.',
    en: 'The sheet is too large, or would be once opened. Delete columns and pictures, or split it into several.',
  },
  damaged: {
    'pt-BR': 'A planilha não pôde ser lida: está danificada ou não é o que diz ser. Abra-a, salve-a de novo e envie outra vez.',
    es: 'La hoja no se pudo leer: está dañada o no es lo que dice ser. Ábrala, guárdela de nuevo y envíela otra vez.',
    en: 'The sheet could not be read: it is damaged, or is not what it says it is. Open it, save it anew and send it again.',
  },
  quotes: {
    'pt-BR': 'As aspas do CSV não fecham. Abra-o em um programa de planilhas, salve-o de novo e envie outra vez.',
    es: 'Las comillas del CSV no cierran. Ábralo en un programa de hojas de cálculo, guárdelo de nuevo y envíelo otra vez.',
    en: 'The quotes of the CSV do not close. Open it in a spreadsheet program, save it anew and send it again.',
  },
}
