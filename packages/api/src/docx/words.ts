import { text } from '@travessia/shared/forums/text'
import type { Language } from '@travessia/shared/languages'

/** Words that belong to the paper, not to the brief. */
export const words = {
  contents: text('Sumário', 'Índice', 'Contents'),
  petitioner: text('Parte peticionária', 'Parte peticionaria', 'Petitioner'),
  gap: text('[falta: {what}]', '[falta: {what}]', '[missing: {what}]'),
  page: {
    'pt-BR': ['Página ', ' de '],
    es: ['Página ', ' de '],
    en: ['Page ', ' of '],
  },
} as const

/** The languages as word processors know them. */
export const wordLanguages: Readonly<Record<Language, string>> = { 'pt-BR': 'pt-BR', es: 'es-ES', en: 'en-US' }

/** A4 in twentieths of a point; margins of 3 cm left and above, 2 cm right and below. */
export const page = {
  width: 11_906,
  height: 16_838,
  textWidth: 11_906 - 1_701 - 1_134,
  margin: { top: 1_701, right: 1_134, bottom: 1_134, left: 1_701, header: 850, footer: 567 },
}
