import type { Catalogue } from '../../catalogue.ts'
import { text } from '../../forums/text.ts'
import type { Language } from '../../languages.ts'
import type { Procedure } from '../../law.ts'
import { type Block, gap, type Inline, run, table, type Words } from '../blocks.ts'
import type { CaseFile, FileEvent, FileProceeding } from '../case-file.ts'
import { longDay } from '../long-day.ts'
import { linkPeople } from '../names-in-text.ts'
import { inTime } from './facts.ts'

const words = {
  date: text('Data', 'Fecha', 'Date'),
  proceeding: text('Procedimento', 'Procedimiento', 'Proceeding'),
  act: text('Ato', 'Acto', 'Act'),
  noActs: text('os atos desse procedimento', 'los actos de este procedimiento', 'what was done in this proceeding'),
  number: text('{name}, nº {number}', '{name}, n.º {number}', '{name}, no. {number}'),
}

/** A proceeding of the case with the procedure that it follows. */
export interface Followed {
  readonly proceeding: FileProceeding
  readonly procedure: Procedure
}

/** The proceedings of the case whose procedure answers the question. */
export function findProceedings(file: CaseFile, law: Catalogue, isWanted: (procedure: Procedure) => boolean): readonly Followed[] {
  return file.proceedings.flatMap((proceeding) => {
    const procedure = law.findProcedure(proceeding.procedure)
    return procedure && isWanted(procedure) ? [{ proceeding, procedure }] : []
  })
}

/**
 * What was done in these proceedings, in the order of time; one of which nothing is recorded shows a gap. Each is named
 * in full once, then by its number.
 */
export function tableHistory(file: CaseFile, followed: readonly Followed[]): Block {
  const { language } = file.brief
  const rows = followed
    .flatMap(({ proceeding, procedure }) => {
      const acts = file.events.flatMap((event) => (event.proceedingId === proceeding.id ? toRow(file, event, procedure, proceeding) : []))
      return acts.length > 0 ? acts : [silentRow(proceeding, procedure, language)]
    })
    .toSorted((a, b) => inTime(a.event, b.event))
  const cells = rows.map(({ event, cells: [date = '', name = '', act = ''] }, at) => {
    const isNamed = rows.slice(0, at).some((row) => row.event.proceedingId === event.proceedingId)
    const number = file.proceedings.find((one) => one.id === event.proceedingId)?.number
    return [date, isNamed && number ? number : name, act]
  })
  return table([words.date[language], words.proceeding[language], words.act[language]], [20, 36, 44], cells)
}

/** The same of one proceeding, whose name the words before the table give. */
export function tableActs(file: CaseFile, { proceeding, procedure }: Followed): Block {
  const { language } = file.brief
  const acts = file.events.flatMap((event) => (event.proceedingId === proceeding.id ? toRow(file, event, procedure, proceeding) : []))
  const rows = (acts.length > 0 ? acts : [silentRow(proceeding, procedure, language)])
    .toSorted((a, b) => inTime(a.event, b.event))
    .map(({ cells: [date = '', , act = ''] }) => [date, act])
  return table([words.date[language], words.act[language]], [28, 72], rows)
}

/** "Mandado de segurança, nº 500…, Justiça Federal do Paraná". */
export function nameProceeding(proceeding: FileProceeding, procedure: Procedure, language: Language): string {
  const name = procedure.name[language]
  const numberedName = proceeding.number
    ? words.number[language].replace('{name}', () => name).replace('{number}', () => proceeding.number)
    : name
  const court = procedure.courts?.find((one) => one.id === proceeding.court)?.name[language]
  return court ? `${numberedName}, ${court}` : numberedName
}

interface Row {
  readonly event: Pick<FileEvent, 'on' | 'sequence'> & FileEvent
  readonly cells: readonly Words[]
}

/** Only acts of the procedure itself: what we corrected or waived in our own docket is not for a body. */
function toRow(file: CaseFile, event: FileEvent, procedure: Procedure, proceeding: FileProceeding): Row[] {
  const { language } = file.brief
  const kind = procedure.events.find((one) => one.id === event.kind)
  if (!kind && (event.kind !== 'note' || event.title === '')) return []
  const title = linkPeople(event.title, file.people)
  const act: readonly Inline[] = kind ? [run(kind.name[language]), ...(title.length > 0 ? [run(' — '), ...title] : [])] : title
  return [{ event, cells: [longDay(event.on, language, event.precision), nameProceeding(proceeding, procedure, language), act] }]
}

function silentRow(proceeding: FileProceeding, procedure: Procedure, language: Language): Row {
  const never = {
    id: '',
    proceedingId: proceeding.id,
    kind: 'note',
    on: '9999-12-31',
    precision: 'day',
    title: '',
    note: '',
    fields: {},
    sequence: 0,
    version: 1,
  } as const
  const missing = gap(words.noActs[language], { at: 'events', id: proceeding.id })
  return { event: never, cells: ['—', nameProceeding(proceeding, procedure, language), missing] }
}
