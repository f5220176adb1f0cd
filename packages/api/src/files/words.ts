import type { Text } from '@travessia/shared/languages'

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
