import { gapWords } from '@travessia/shared/briefs/pages/words'
import { text } from '@travessia/shared/forums/text'
import type { Language } from '@travessia/shared/languages'

/** Words that belong to the paper, not to the brief. */
export const words = {
  contents: text('Sumário', 'Índice', 'Contents'),
  presentedBy: text('Apresentação', 'Presentación', 'Submitted by'),
  authorities: text('Tabela de autoridades', 'Tabla de autoridades', 'Table of authorities'),
  authorityKinds: {
    norm: text('Normas', 'Normas', 'Legislation and treaties'),
    decision: text('Decisões', 'Decisiones', 'Decisions'),
    report: text('Relatórios e resoluções', 'Informes y resoluciones', 'Reports and resolutions'),
    doctrine: text('Doutrina', 'Doctrina', 'Literature'),
  },
  annexes: text('Lista de anexos', 'Lista de anexos', 'List of annexes'),
  annex: text('Anexo', 'Anexo', 'Annex'),
  document: text('Documento', 'Documento', 'Document'),
  date: text('Data', 'Fecha', 'Date'),
  pages: text('Páginas', 'Páginas', 'Pages'),
  sheetPages: text('páginas', 'páginas', 'pages'),
  gap: gapWords,
  page: {
    'pt-BR': ['Página ', ' de '],
    es: ['Página ', ' de '],
    en: ['Page ', ' of '],
  },
} as const

/** The languages as word processors know them. */
export const wordLanguages: Readonly<Record<Language, string>> = { 'pt-BR': 'pt-BR', es: 'es-ES', en: 'en-US' }
