import type { Language } from '../languages.ts'

const names: readonly (readonly [RegExp, Readonly<Record<Exclude<Language, 'en'>, string>>])[] = [
  [
    /American Convention on Human Rights, accession of \w+/,
    {
      'pt-BR': 'Convenção Americana sobre Direitos Humanos, adesão do Estado',
      es: 'Convención Americana sobre Derechos Humanos, adhesión del Estado',
    },
  ],
  [
    /American Convention on Human Rights/g,
    { 'pt-BR': 'Convenção Americana sobre Direitos Humanos', es: 'Convención Americana sobre Derechos Humanos' },
  ],
  [/IACHR Rules(?: of Procedure)?/g, { 'pt-BR': 'Regulamento da CIDH,', es: 'Reglamento de la CIDH,' }],
  [/\bACHR\b/g, { 'pt-BR': 'Convenção Americana,', es: 'Convención Americana,' }],
]

/** The citation of a rule with the instruments of the Inter-American system named in the language of the brief. */
export function citeIn(cite: string, language: Language): string {
  if (language === 'en') return cite
  return names.reduce((text, [name, translated]) => text.replace(name, translated[language]), cite)
}
