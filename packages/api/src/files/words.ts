import type { Text } from '@travessia/shared/languages'
import { ProblemError } from '../problems.ts'

/** Why a file is not kept. */
export const refusals = {
  empty: { 'pt-BR': 'O arquivo está vazio.', es: 'El archivo está vacío.', en: 'The file is empty.' },
  unknown: {
    'pt-BR': 'Este tipo de arquivo não é aceito. Envie PDF, DOCX, DOC, ODT, RTF, TXT, XLSX, PPTX, JPG, PNG, GIF, MP3, MP4 ou WAV.',
    es: 'Este tipo de archivo no se acepta. Envíe PDF, DOCX, DOC, ODT, RTF, TXT, XLSX, PPTX, JPG, PNG, GIF, MP3, MP4 o WAV.',
    en: 'This type of file is not accepted. Send PDF, DOCX, DOC, ODT, RTF, TXT, XLSX, PPTX, JPG, PNG, GIF, MP3, MP4 or WAV.',
  },
  markup: {
    'pt-BR': 'Páginas da internet e desenhos SVG não são aceitos, porque podem conter programas. Salve como PDF e envie o PDF.',
    es: 'No se aceptan páginas web ni dibujos SVG, porque pueden contener programas. Guárdelos como PDF y envíe el PDF.',
    en: 'Web pages and SVG drawings are not accepted, as they may carry programs. Save it as PDF and send the PDF.',
  },
  macros: {
    'pt-BR': 'O arquivo contém macros (programas). Salve-o sem macros, ou como PDF, e envie de novo.',
    es: 'El archivo contiene macros (programas). Guárdelo sin macros, o como PDF, y envíelo de nuevo.',
    en: 'The file carries macros (programs). Save it without macros, or as PDF, and send it again.',
  },
  locked: {
    'pt-BR': 'O arquivo está protegido por senha. Retire a senha, ou salve-o como PDF, e envie de novo.',
    es: 'El archivo está protegido con contraseña. Quite la contraseña, o guárdelo como PDF, y envíelo de nuevo.',
    en: 'The file is protected by a password. Take the password off, or save it as PDF, and send it again.',
  },
  swollen: {
    'pt-BR': 'Aberto, o arquivo ficaria grande demais, e por isso não foi guardado. Salve-o de novo ou envie um PDF.',
    es: 'Abierto, el archivo sería demasiado grande, por eso no se guardó. Guárdelo de nuevo o envíe un PDF.',
    en: 'Opened, the file would be far too large, so it was not kept. Save it anew or send a PDF.',
  },
  infected: {
    'pt-BR': 'O antivírus do servidor encontrou um programa nocivo no arquivo, e por isso ele não foi guardado. Avise quem o enviou.',
    es: 'El antivirus del servidor encontró un programa dañino en el archivo, por eso no se guardó. Avise a quien lo envió.',
    en: 'The virus scanner of the server found a harmful program in the file, so it was not kept. Tell whoever sent it.',
  },
  cut: {
    'pt-BR': 'O arquivo não chegou inteiro. Envie de novo.',
    es: 'El archivo no llegó entero. Envíelo de nuevo.',
    en: 'The file did not arrive whole. Send it again.',
  },
  damaged: {
    'pt-BR': 'O arquivo está danificado e não pôde ser lido. Salve-o de novo e envie outra vez.',
    es: 'El archivo está dañado y no se pudo leer. Guárdelo de nuevo y envíelo otra vez.',
    en: 'The file is damaged and could not be read. Save it anew and send it again.',
  },
} satisfies Record<string, Text>

export function tooLarge(limit: number): ProblemError {
  const most = Math.floor(limit / 1_000_000)
  return new ProblemError('too-large', {
    detail: {
      'pt-BR': `O arquivo passa do limite de ${most} MB. Divida-o ou reduza a sua qualidade.`,
      es: `El archivo supera el límite de ${most} MB. Divídalo o reduzca su calidad.`,
      en: `The file is larger than the limit of ${most} MB. Split it or reduce its quality.`,
    },
  })
}

/** The organisation has used up what it may keep. */
export function usedUp(limit: number): ProblemError {
  const most = Math.floor(limit / 1_000_000_000)
  return new ProblemError('no-room', {
    detail: {
      'pt-BR': `A organização já usa os ${most} GB que pode guardar. Retire arquivos que não servem mais ou peça mais espaço a quem cuida do servidor.`,
      es: `La organización ya usa los ${most} GB que puede guardar. Retire archivos que ya no sirven o pida más espacio a quien cuida del servidor.`,
      en: `The organisation uses all of the ${most} GB that it may keep. Take off files that serve no more, or ask whoever looks after the server for more room.`,
    },
  })
}

/** A disk that is full is trouble that a plain sentence tells. */
export async function withRoom<Result>(write: () => Promise<Result>): Promise<Result> {
  try {
    return await write()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOSPC' || code === 'EDQUOT') throw new ProblemError('no-room', { detail: diskFull })
    throw error
  }
}

const diskFull: Text = {
  'pt-BR': 'O disco do servidor está cheio. Avise quem cuida do servidor; nada do arquivo foi guardado.',
  es: 'El disco del servidor está lleno. Avise a quien cuida del servidor; no se guardó nada del archivo.',
  en: 'The disk of the server is full. Tell whoever looks after it; nothing of the file was kept.',
}
