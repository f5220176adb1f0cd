import { IntlMessageFormat } from 'intl-messageformat'

export type Catalogue = Readonly<Record<string, string>>

/** What one language says and another does not: keys, arguments, and the branches its plurals need. */
export function findWordTrouble(catalogues: Readonly<Record<string, Catalogue>>): string[] {
  const keys = new Set(Object.values(catalogues).flatMap((words) => Object.keys(words)))
  return [...keys].flatMap((key) => [
    ...Object.entries(catalogues).flatMap(([language, words]) => findMessageTrouble(language, key, words[key])),
    ...findArgumentTrouble(key, catalogues),
  ])
}

function findMessageTrouble(language: string, key: string, message: string | undefined): string[] {
  if (message === undefined) return [`${key} is missing in ${language}`]
  if (message.trim() === '') return [`${key} is empty in ${language}`]
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  try {
    return pluralsOf(parse(message, language)).flatMap((branches) =>
      categories.filter((category) => !branches.includes(category)).map((category) => `${key} has no plural “${category}” in ${language}`),
    )
  } catch (error) {
    return [`${key} cannot be read in ${language}: ${error instanceof Error ? error.message : String(error)}`]
  }
}

function findArgumentTrouble(key: string, catalogues: Readonly<Record<string, Catalogue>>): string[] {
  const lists = Object.entries(catalogues).flatMap(([language, words]) =>
    words[key] ? [{ language, list: argumentList(words[key], language) }] : [],
  )
  return new Set(lists.map(({ list }) => list)).size > 1
    ? [`${key} takes different arguments: ${lists.map(({ language, list }) => `${language} ${list}`).join(', ')}`]
    : []
}

function argumentList(message: string, language: string): string {
  try {
    return `{${[...new Set(argumentsOf(parse(message, language)))].sort().join(' ')}}`
  } catch {
    return '{}'
  }
}

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

function parse(message: string, language: string): Element[] {
  return new IntlMessageFormat(message, language).getAst()
}

function childrenOf(element: Element): Element[] {
  if ('options' in element && element.options) return Object.values(element.options).flatMap((option) => option.value)
  return 'children' in element ? element.children : []
}

function argumentsOf(elements: Element[]): string[] {
  return elements.flatMap((element) => {
    const isLiteral = element.type === 0 || element.type === 7
    const own = !isLiteral && 'value' in element && typeof element.value === 'string' ? [element.value] : []
    return [...own, ...argumentsOf(childrenOf(element))]
  })
}

function pluralsOf(elements: Element[]): string[][] {
  return elements.flatMap((element) => {
    const isCardinal = 'pluralType' in element && element.pluralType === 'cardinal'
    return [...(isCardinal ? [Object.keys(element.options)] : []), ...pluralsOf(childrenOf(element))]
  })
}
