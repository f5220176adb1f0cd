import { text } from '../forums/text.ts'
import type { Language } from '../languages.ts'
import { nameFor } from '../names.ts'
import { type Inline, person, run, say } from './blocks.ts'
import type { CaseFile } from './case-file.ts'

const andOthers = text('{first} e outros', '{first} y otros', '{first} and others')
const versus = text('v.', 'vs.', 'v.')

/**
 * The case as it is called before its audience: "M. A. e outros v. Brasil", from the victims and the State.
 * The case's own title is not used: it may carry a name that the audience must not read.
 */
export function captionOf(file: CaseFile): string {
  const { language, audience } = file.brief
  const victims = file.people.filter((one) => one.role === 'victim')
  const [first, ...others] = new Set(victims.map((one) => nameFor(one, audience)))
  const state = file.case.state ? countryName(file.case.state, language) : undefined
  if (!first) return [file.case.reference, state].filter(Boolean).join(' — ')
  const side = others.length > 0 ? andOthers[language].replace('{first}', () => first) : first
  return state ? `${side} ${versus[language]} ${state}` : side
}

/** The same in the lines of a brief, where whoever is named stays a reference to the person. */
export function writeCaption(file: CaseFile): Inline[] {
  const { language, audience } = file.brief
  const [first, ...others] = file.people.filter((one) => one.role === 'victim')
  if (!first) return [run(captionOf(file))]
  const isAlone = others.every((one) => nameFor(one, audience) === nameFor(first, audience))
  const side = isAlone ? [person(first.id)] : say(andOthers, language, { first: person(first.id) })
  return file.case.state ? [...side, run(` ${versus[language]} ${countryName(file.case.state, language)}`)] : side
}

/** A country (ISO 3166-1 alpha-2) in a language: "Brasil". */
export function countryName(code: string, language: Language): string {
  const names = countryNames.get(language) ?? new Intl.DisplayNames([language], { type: 'region' })
  countryNames.set(language, names)
  return names.of(code) ?? code
}

/** Made once for each language: a page of figures names many countries. */
const countryNames = new Map<Language, Intl.DisplayNames>()
