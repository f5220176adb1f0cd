import type { Catalogue } from '../../../../catalogue.ts'
import type { Language, Text } from '../../../../languages.ts'
import { type Block, gap, type Inline, numbered, person, plain, say } from '../../../blocks.ts'
import { countryName } from '../../../caption.ts'
import type { CaseFile, FilePerson } from '../../../case-file.ts'
import { dayOf, findLastAct, findOwnProceeding } from '../../../parts/acts.ts'
import { askFor } from '../../../parts/argument.ts'
import { tableActs } from '../../../parts/history.ts'
import { writeInTime } from '../../../parts/in-time.ts'
import { hints, words } from './words.ts'

/** Whether the person loses a status that was recognised: art. 40 then governs the appeal, not art. 29. */
export function isCessation(file: CaseFile): boolean {
  return findLastAct(file, 'refusal-notified', 'cessation-notified')?.kind === 'cessation-notified'
}

export function writeIdentity(file: CaseFile, law: Catalogue): readonly Block[] {
  const { language } = file.brief
  const own = findOwnProceeding(file, law)
  const number = own?.proceeding.number || gap(hints.number[language], { at: 'proceedings', ...(own ? { id: own.proceeding.id } : {}) })
  const people = file.people.filter((one) => one.role === 'victim')
  const identify = (who: Inline, country: Inline | string) =>
    plain(
      say(words.identity, language, {
        who,
        country,
        number,
        documents: ask('identity', hints.documents, language),
        article: articleOf(file),
      }),
    )
  if (people.length === 0) {
    return [identify(gap(hints.person[language], { at: 'people' }), gap(hints.nationality[language], { at: 'people' }))]
  }
  return people.map((one) => identify(person(one.id), nationalityOf(one, language)))
}

export function writeTimeliness(file: CaseFile, law: Catalogue): readonly Block[] {
  const { language } = file.brief
  const rules = isCessation(file) ? ['br-conare-cessacao-perda-15d'] : ['br-conare-recurso-15d']
  return [
    numbered(say(words.rule, language, { article: articleOf(file) })),
    ...writeInTime(file, law, { section: 'timeliness', rules, opened: words.opened, noOpening: hints.receipt }),
  ]
}

export function writeDecision(file: CaseFile, law: Catalogue): readonly Block[] {
  const { language } = file.brief
  const own = findOwnProceeding(file, law)
  const notified = findLastAct(file, 'refusal-notified', 'cessation-notified')
  return [
    ...(notified ? [numbered(say(isCessation(file) ? words.ceased : words.refused, language, { day: dayOf(file, notified) }))] : []),
    ...(own ? [numbered(say(words.course, language)), tableActs(file, own)] : []),
    askFor(file, 'decision', hints.reasons),
  ]
}

function articleOf(file: CaseFile): string {
  return isCessation(file) ? '40' : '29'
}

function nationalityOf({ id, nationality }: FilePerson, language: Language): Inline | string {
  return nationality ? countryName(nationality, language) : gap(hints.nationality[language], { at: 'people', id })
}

function ask(section: string, hint: Text, language: Language): Inline {
  return gap(hint[language], { at: 'brief', id: section })
}
