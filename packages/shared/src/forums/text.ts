import type { Text } from '../languages.ts'

/** A name or sentence of the law in the three languages, Brazilian Portuguese first. */
export function text(pt: string, es: string, en: string): Text {
  return { 'pt-BR': pt, es, en }
}
