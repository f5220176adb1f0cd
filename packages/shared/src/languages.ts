/** The languages of the interface; pt-BR is the first and the reference. */
export const languages = ['pt-BR', 'es', 'en'] as const

export type Language = (typeof languages)[number]

/** A sentence or name in every language; a missing language does not compile. */
export type Text = Readonly<Record<Language, string>>

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value)
}

/** The best language for an `Accept-Language` header; pt-BR when none fits. */
export function chooseLanguage(accepted: string | undefined): Language {
  for (const range of (accepted ?? '').split(',')) {
    const wanted = range.split(';')[0]?.trim().toLowerCase() ?? ''
    const found = languages.find((language) => wanted.slice(0, 2) === language.slice(0, 2))
    if (found) return found
  }
  return 'pt-BR'
}
