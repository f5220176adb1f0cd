import type { Catalogue } from '../../catalogue.ts'
import type { Text } from '../../languages.ts'
import { isSettled, type Voice } from '../../measures.ts'
import { type Block, gap, type Inline, join, numbered, run, say, table, type Words } from '../blocks.ts'
import type { CaseFile, FileMeasure } from '../case-file.ts'
import { longDay } from '../long-day.ts'
import { linkPeople } from '../names-in-text.ts'
import { kindNames, levels, statusWords, words } from './measures/words.ts'

/** What the body has ordered in the case, whichever of its proceedings it was in; what it declared settled is left out. */
export function listPendingMeasures(file: CaseFile, law: Catalogue, forum: string): readonly FileMeasure[] {
  const procedureOf = new Map(file.proceedings.map(({ id, procedure }) => [id, procedure]))
  return file.measures.filter(({ proceedingId, voices }) => {
    const procedure = procedureOf.get(proceedingId)
    return procedure !== undefined && law.getForumOf(procedure).id === forum && !isSettled(voices.body?.status)
  })
}

/** The measures in a table: what was ordered and by when. */
export function tableMeasures(file: CaseFile, measures: readonly FileMeasure[]): Block {
  const { language } = file.brief
  const rows = measures.map((one): Words[] => [calledOf(file, one), linkPeople(one.text, file.people), tellTerm(file, one)])
  return table([words.measure[language], '', words.term[language]], [20, 56, 24], rows)
}

/** One measure after the other: what was ordered, what the State says, what we observe and prove, what is asked. */
export function tellMeasures(file: CaseFile, section: string, measures: readonly FileMeasure[]): readonly Block[] {
  return measures.flatMap((measure) => [
    { kind: 'heading', level: 2, content: [run(calledOf(file, measure))] },
    ...tellOrder(file, measure),
    ...tellVoice(file, section, measure, 'state'),
    ...tellVoice(file, section, measure, 'us'),
    ...tellBody(file, measure),
    numbered(say(words.asks, file.brief.language, { level: levelOf(file, section, measure) })),
  ])
}

/** Measure by measure, what the State says and the level that is to be declared. */
export function tableLevels(file: CaseFile, section: string, measures: readonly FileMeasure[]): Block {
  const { language } = file.brief
  const rows = measures.map((one): Words[] => {
    const said = one.voices.state
    return [
      calledOf(file, one),
      said ? statusWords[said.status][language] : gap(words.noState[language], { at: 'brief', id: section }),
      levelOf(file, section, one),
    ]
  })
  return table([words.measure[language], words.saidByState[language], words.level[language]], [28, 36, 36], rows)
}

function tellOrder(file: CaseFile, measure: FileMeasure): Block[] {
  const { language } = file.brief
  const { addressee, text, term } = measure
  const who = linkPeople(addressee, file.people)
  return [
    numbered(addressee ? say(words.orderedTo, language, { who }) : say(words.ordered, language)),
    { kind: 'quote', paragraphs: paragraphsOf(text).map((part) => linkPeople(part, file.people)) },
    ...(term === 'none' ? [] : [numbered(say(term === 'date' ? words.termOn : words.termIn, language, termValues(file, measure)))]),
  ]
}

function tellVoice(file: CaseFile, section: string, { statuses }: FileMeasure, voice: Exclude<Voice, 'body'>): Block[] {
  const { language } = file.brief
  const said = statuses.find((one) => one.voice === voice)
  const missing = (hint: Text) => numbered(gap(hint[language], { at: 'brief', id: section }))
  if (!said) return [missing(voice === 'state' ? words.noState : words.noUs)]
  const lead = say(words[voice], language, { date: longDay(said.on, language), status: statusWords[said.status][language] })
  const [first = '', ...others] = paragraphsOf(said.note)
  const space = first ? [run(' ')] : []
  const known = new Set(file.annexes.map(({ id }) => id))
  const annexes = said.annexes.filter((id) => known.has(id)).map((annex): Inline => ({ kind: 'annex', annex }))
  return [
    numbered([...lead, ...space, ...linkPeople(first, file.people)]),
    ...others.map((part) => numbered(linkPeople(part, file.people))),
    ...(annexes.length > 0 ? [numbered(say(words.proof, language, { annexes: join(annexes, ', ', words.and[language]) }))] : []),
    ...(annexes.length === 0 && voice === 'us' ? [missing(words.noProof)] : []),
  ]
}

function tellBody(file: CaseFile, { voices: { body } }: FileMeasure): Block[] {
  const { language } = file.brief
  if (!body) return []
  return [numbered(say(words.body, language, { date: longDay(body.on, language), status: statusWords[body.status][language] }))]
}

function levelOf(file: CaseFile, section: string, { voices: { us } }: FileMeasure): Words {
  const { language } = file.brief
  return us ? levels[us.status][language] : gap(words.noLevel[language], { at: 'brief', id: section })
}

/** "Ponto resolutivo 7"; without a number of its own, by its place in the ledger. */
function calledOf(file: CaseFile, { kind, number, position }: FileMeasure): string {
  const { language } = file.brief
  return number ? `${kindNames[kind][language]} ${number}` : words.unnumbered[language].replace('{n}', String(position))
}

function tellTerm(file: CaseFile, { term, termOn, termText }: FileMeasure): Words {
  if (term === 'none') return '—'
  return termOn ? longDay(termOn, file.brief.language) : linkPeople(termText, file.people)
}

function termValues(file: CaseFile, { termOn, termText, termSource }: FileMeasure): Record<string, Words> {
  const { language } = file.brief
  return {
    date: termOn ? longDay(termOn, language) : '',
    words: linkPeople(termText, file.people),
    source: termSource ? say(words.source, language, { source: linkPeople(termSource, file.people) }) : '',
  }
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
