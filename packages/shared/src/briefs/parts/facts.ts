import type { IsoDate } from '../../dates.ts'
import { text } from '../../forums/text.ts'
import { type Block, gap, type Inline, join, numbered, person, run, say } from '../blocks.ts'
import type { CaseFile, FileEvent } from '../case-file.ts'
import { longDay } from '../long-day.ts'
import { linkPeople } from '../names-in-text.ts'

const words = {
  territory: text('Os fatos ocorreram em {place}.', 'Los hechos ocurrieron en {place}.', 'The facts took place in {place}.'),
  noTerritory: text('lugar dos fatos', 'lugar de los hechos', 'place of the facts'),
  noFacts: text('os fatos, com suas datas', 'los hechos, con sus fechas', 'the facts, with their dates'),
  noAccount: text('relato do que ocorreu em {date}', 'relato de lo ocurrido el {date}', 'account of what happened on {date}'),
  authorities: text(
    'Tiveram conhecimento dos fatos as seguintes autoridades: {who}.',
    'Tuvieron conocimiento de los hechos las siguientes autoridades: {who}.',
    'The following authorities took cognisance of the facts: {who}.',
  ),
  and: text(' e ', ' y ', ' and '),
}

/** What happened, where, when and known to which authority, in the order of time. */
export function writeFacts(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const place = file.case.territory ? linkPeople(file.case.territory, file.people) : gap(words.noTerritory[language], { at: 'case' })
  const facts = listFacts(file)
  const authorities = file.people.filter((one) => one.role === 'authority').map((one) => person(one.id))
  return [
    numbered(say(words.territory, language, { place })),
    ...(facts.length > 0 ? facts.flatMap((fact) => tellFact(file, fact)) : [numbered(gap(words.noFacts[language], { at: 'events' }))]),
    ...(authorities.length > 0 ? [numbered(say(words.authorities, language, { who: join(authorities, ', ', words.and[language]) }))] : []),
  ]
}

/** The facts of the case in the order of time; where `since` is given, those that may have happened on that day or later. */
export function listFacts(file: CaseFile, since: IsoDate = ''): readonly FileEvent[] {
  const from = { day: since, month: since && `${since.slice(0, 7)}-01`, year: since && `${since.slice(0, 4)}-01-01` }
  return file.events.filter((event) => event.proceedingId === null && event.on >= from[event.precision]).toSorted(inTime)
}

/**
 * One fact as numbered paragraphs: its date, its title, then each paragraph of its account. All of them are labelled
 * with the fact and its version, so that they can be told again when the record changes.
 */
export function tellFact(file: CaseFile, fact: FileEvent): readonly Block[] {
  const { language } = file.brief
  const date = longDay(fact.on, language, fact.precision)
  const account = fact.note
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const title = fact.title ? linkPeople(asSentence(fact.title), file.people) : []
  const [first = '', ...others] = account
  const told: readonly Inline[] = first ? linkPeople(first, file.people) : []
  const space = title.length > 0 && told.length > 0 ? [run(' ')] : []
  const body = [...title, ...space, ...told]
  const missing = gap(
    say(words.noAccount, language, { date })
      .map((one) => (one.kind === 'text' ? one.text : ''))
      .join(''),
    { at: 'events', id: fact.id },
  )
  const lead = [run(`${asSentence(capital(date))}`, { bold: true }), run(' '), ...(body.length > 0 ? body : [missing])]
  return [lead, ...others.map((part) => linkPeople(part, file.people))].map((one) => numbered(one, factLabel(fact.id), fact.version))
}

/** What the paragraphs of a fact are labelled with; a cross-reference leads to the first. */
export function factLabel(event: string): string {
  return `fact-${event}`
}

export function inTime(a: FileEvent, b: FileEvent): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : a.sequence - b.sequence
}

function asSentence(words: string): string {
  return /[.!?…:;]$/.test(words) ? words : `${words}.`
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
