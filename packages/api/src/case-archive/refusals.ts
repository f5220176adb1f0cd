import type { Text } from '@travessia/shared/languages'

/** Why an archive of a case is not taken in. */
export const refusals = {
  'not-archive': (): Text => ({
    'pt-BR': 'O arquivo não é um caso exportado do Travessia. Envie o ZIP como foi baixado, sem abrir e compactar de novo.',
    es: 'El archivo no es un caso exportado de Travessia. Envíe el ZIP tal como se descargó, sin abrirlo y comprimirlo de nuevo.',
    en: 'The file is no case exported from Travessia. Send the ZIP as it was downloaded, without unpacking and packing it again.',
  }),
  'other-version': (): Text => ({
    'pt-BR': 'O caso foi exportado por uma versão mais nova do Travessia. Atualize este servidor e importe de novo.',
    es: 'El caso fue exportado por una versión más nueva de Travessia. Actualice este servidor e importe de nuevo.',
    en: 'The case was exported by a later version of Travessia. Update this server and import it again.',
  }),
  shape: (where: string): Text => ({
    'pt-BR': `Os dados do caso não estão completos ou foram mudados (${where}). Nada foi importado.`,
    es: `Los datos del caso no están completos o fueron cambiados (${where}). No se importó nada.`,
    en: `The data of the case are not complete or were changed (${where}). Nothing was imported.`,
  }),
  altered: (where: string): Text => ({
    'pt-BR': `O arquivo ${where} falta ou não é mais o que foi exportado. Nada foi importado. Peça o ZIP outra vez.`,
    es: `El archivo ${where} falta o ya no es el que se exportó. No se importó nada. Pida el ZIP otra vez.`,
    en: `The file ${where} is missing or no longer what was exported. Nothing was imported. Ask for the ZIP again.`,
  }),
  'too-large': (): Text => ({
    'pt-BR': 'Aberto, o arquivo ficaria grande demais. Nada foi importado.',
    es: 'Abierto, el archivo sería demasiado grande. No se importó nada.',
    en: 'Opened, the file would be far too large. Nothing was imported.',
  }),
  law: (where: string): Text => ({
    'pt-BR': `O caso usa um procedimento, andamento ou modelo que este servidor não conhece (${where}). Atualize-o e importe de novo.`,
    es: `El caso usa un procedimiento, una actuación o un modelo que este servidor no conoce (${where}). Actualícelo e importe de nuevo.`,
    en: `The case uses a procedure, an event or a template that this server does not know (${where}). Update it and import again.`,
  }),
  file: (where: string, why: Text): Text => ({
    'pt-BR': `${where}: ${why['pt-BR']} Nada foi importado.`,
    es: `${where}: ${why.es} No se importó nada.`,
    en: `${where}: ${why.en} Nothing was imported.`,
  }),
}

/** What an archive holds and who imports it may not write themselves. */
export const beyondRole: Text = {
  'pt-BR':
    'O caso contém protocolos, peças aprovadas ou datas corrigidas à mão, que o seu papel não registra. Peça a quem dirige ou advoga que o importe.',
  es: 'El caso contiene presentaciones, escritos aprobados o fechas corregidas a mano, que su función no registra. Pida que lo importe quien dirige o ejerce la abogacía.',
  en: 'The case holds filings, approved briefs or dates set by hand, which your role does not record. Ask a director or a lawyer to import it.',
}
