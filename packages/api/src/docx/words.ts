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
