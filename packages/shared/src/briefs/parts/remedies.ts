import type { Catalogue } from '../../catalogue.ts'
import { text } from '../../forums/text.ts'
import type { Procedure } from '../../law.ts'
import { type Block, gap, numbered, say } from '../blocks.ts'
import type { CaseFile, FileEvent } from '../case-file.ts'
import { inTime } from './facts.ts'
import { findProceedings, tableHistory } from './history.ts'

const words = {
  lead: text(
    'Os fatos foram levados às autoridades internas nos procedimentos a seguir.',
    'Los hechos fueron puestos en conocimiento de las autoridades internas en los procedimientos siguientes.',
    'The facts were brought before the domestic authorities in the following proceedings.',
  ),
  none: text(
    'os procedimentos internos em que se buscou remédio, ou por que não os há',
    'los procedimientos internos en que se buscó remedio, o por qué no los hay',
    'the domestic proceedings in which a remedy was sought, or why there are none',
  ),
}

/** What cross-references call the paragraph of the final decision by. */
export const finalDecisionLabel = 'final-decision'

/** The last notification of a final decision that the record has, in whatever proceeding it was recorded. */
export function findFinalDecision(file: CaseFile): FileEvent | undefined {
  return findLastOf(file, 'final-decision-notified', 'final-decision-served')
}

export function findException(file: CaseFile): FileEvent | undefined {
  return findLastOf(file, 'exhaustion-exception-claimed')
}

/** The ground of an exception as the procedure in which it was recorded names it, in the middle of a sentence. */
export function findGround(file: CaseFile, law: Catalogue, exception: FileEvent): string | undefined {
  const proceeding = file.proceedings.find((one) => one.id === exception.proceedingId)
  const kind = proceeding && law.findProcedure(proceeding.procedure)?.events.find((one) => one.id === exception.kind)
  const options = kind?.fields?.find((one) => one.id === 'exception')?.options
  const name = options?.find((one) => one.id === exception.fields.exception)?.name[file.brief.language]
  return name && name.charAt(0).toLowerCase() + name.slice(1)
}

/** The proceedings in which a remedy was sought at home, as a table; a gap where there is none and no exception is claimed. */
export function writeDomesticHistory(file: CaseFile, law: Catalogue): Block[] {
  const { language } = file.brief
  const domestic = findProceedings(file, law, isRemedy)
  if (domestic.length === 0) return findException(file) ? [] : [numbered(gap(words.none[language], { at: 'proceedings' }))]
  return [numbered(say(words.lead, language)), tableHistory(file, domestic)]
}

/** A remedy can be exhausted: a bill is domestic, but no decision in it opens the way to a body. */
export function isRemedy({ country, events }: Procedure): boolean {
  return country !== undefined && events.some((kind) => kind.id === 'final-decision-notified')
}

function findLastOf(file: CaseFile, ...kinds: readonly string[]): FileEvent | undefined {
  return file.events
    .filter((event) => kinds.includes(event.kind))
    .toSorted(inTime)
    .at(-1)
}
