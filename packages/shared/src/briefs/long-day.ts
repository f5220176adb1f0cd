import type { IsoDate } from '../dates.ts'
import type { Language } from '../languages.ts'

const months: Readonly<Record<Language, readonly string[]>> = {
  'pt-BR': ['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro'],
  es: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}

/** A day as a brief writes it, no more exact than it is known: `12 de março de 2026`, `March 2026`, `2026`. */
export function longDay(day: IsoDate, language: Language, precision: 'day' | 'month' | 'year' = 'day'): string {
  const [year = '', month = '1', number = '1'] = day.split('-')
  const name = months[language][Number(month) - 1] ?? ''
  if (precision === 'year') return year
  if (precision === 'month') return language === 'en' ? `${name} ${year}` : `${name} de ${year}`
  if (language === 'en') return `${Number(number)} ${name} ${year}`
  return `${language === 'pt-BR' && Number(number) === 1 ? '1º' : Number(number)} de ${name} de ${year}`
}
