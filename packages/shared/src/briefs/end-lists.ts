import { authorityKinds } from '../choices.ts'
import { citeInTable } from '../library/cite.ts'
import type { CaseFile, FileAnnex } from './case-file.ts'
import { getTemplate } from './index.ts'
import { longDay } from './long-day.ts'
import { linkPeople } from './names-in-text.ts'
import type { PrintedAnnex, PrintedAuthority } from './printed.ts'
import { annexName, type Settled, settle } from './settle.ts'

/** The authorities that the brief cites: norms, decisions, reports, works, each kind in the order of the alphabet. */
export function listAuthorities(file: CaseFile, { cited }: Settled): readonly PrintedAuthority[] {
  const { language } = file.brief
  const { citations } = getTemplate(file.brief.template)
  return file.authorities
    .flatMap((one) => {
      const paragraphs = cited.get(one.id)
      if (!paragraphs) return []
      const runs = citeInTable(one, citations, language)
      return [{ kind: one.kind, runs, paragraphs, words: runs.map((run) => run.text).join('') }]
    })
    .toSorted((a, b) => authorityKinds.indexOf(a.kind) - authorityKinds.indexOf(b.kind) || a.words.localeCompare(b.words, language))
    .map(({ words: _, ...entry }) => entry)
}

/** The annexes that go with the brief. */
export function listAnnexes(file: CaseFile, { listedAnnexes, namedAnnexes }: Settled): readonly PrintedAnnex[] {
  return file.annexes
    .toSorted((a, b) => a.position - b.position)
    .map((annex, at) => ({ annex, number: at + 1 }))
    .filter(({ annex }) => listedAnnexes.has(annex.id) || namedAnnexes.has(annex.id))
    .map(({ annex, number }) => printAnnex(file, annex, number))
}

/** An annex by its number, its title and source named for the audience of the brief. */
export function printAnnex(file: CaseFile, annex: FileAnnex, number: number): PrintedAnnex {
  const { language } = file.brief
  return {
    number,
    name: annexName(number, language),
    title: named(file, annex.title),
    date: annex.datedOn ? longDay(annex.datedOn, language) : '',
    pages: annex.pages,
    source: named(file, annex.source),
  }
}

/** Words of the record with its people named for the audience of the brief. */
function named(file: CaseFile, words: string): string {
  const line = linkPeople(words, file.people)
  const [settled = []] = settle(file, { addressee: [line], sections: [], form: getTemplate(file.brief.template).citations }).addressee
  return settled.map((one) => ('text' in one ? one.text : '')).join('')
}
