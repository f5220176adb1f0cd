import { findTemplate } from '@travessia/shared/briefs/index'
import { readRichText } from '@travessia/shared/briefs/read-rich-text'
import type { CaseArchive } from '@travessia/shared/case-archive'
import { checkEvent } from '@travessia/shared/event-check'
import { findProcedure } from '@travessia/shared/forums/index'

export interface ArchiveTrouble {
  /** `law`: it speaks of a procedure, an event or a template that is not known here. */
  readonly reason: 'law' | 'shape'
  readonly where: string
}

/** What its shape alone does not say: whether its parts belong together, and whether the law here knows them. */
export function checkArchive(archive: CaseArchive, now: string): ArchiveTrouble | undefined {
  return findUnknown(archive, now) ?? findLoose(archive)
}

function findUnknown({ proceedings, events, briefs }: CaseArchive, now: string): ArchiveTrouble | undefined {
  const byId = new Map(proceedings.map((one) => [one.id, one]))
  const procedure = proceedings.find((one) => !findProcedure(one.procedure))
  if (procedure) return { reason: 'law', where: procedure.procedure }
  for (const event of events) {
    const proceeding = byId.get(event.proceedingId ?? '')
    const known = proceeding && findProcedure(proceeding.procedure)
    const [trouble] = checkEvent(event, known && { procedure: known, beganOn: proceeding.beganOn }, now)
    if (trouble) return { reason: trouble.code === 'unknown' ? 'law' : 'shape', where: `${event.kind} ${event.on}` }
  }
  const brief = briefs.find(({ template }) => !findTemplate(template))
  return brief && { reason: 'law', where: brief.template }
}

function findLoose(archive: CaseArchive): ArchiveTrouble | undefined {
  const { proceedings, events, people, annexes, briefs, filings, deadlines, measures, milestones, discussion, tasks, correspondence } =
    archive
  const [ofProceeding, ofEvent, ofBrief, ofAnnex] = [proceedings, events, briefs, annexes].map((list) => new Set(list.map(({ id }) => id)))
  const all = [...proceedings, ...events, ...people, ...annexes, ...briefs, ...filings, ...discussion, ...correspondence].map(
    ({ id }) => id,
  )
  if (new Set(all).size < all.length) return { reason: 'shape', where: 'id' }
  const isKnown = (known: ReadonlySet<string> | undefined, id: string | null) => id === null || known?.has(id) === true
  const steps = tasks.flatMap(({ step }) => step ?? [])
  const loose = [...events, ...briefs, ...filings, ...deadlines, ...measures, ...steps, ...correspondence].find(
    (one) => !isKnown(ofProceeding, one.proceedingId),
  )
  if (loose) return { reason: 'shape', where: 'proceedingId' }
  if (events.some((one) => !isKnown(ofAnnex, one.annexId))) return { reason: 'shape', where: 'annexId' }
  const filing = filings.find((one) => !isKnown(ofEvent, one.eventId) || !isKnown(ofBrief, one.briefId) || one.files.length === 0)
  if (filing) return { reason: 'shape', where: `filings/${filing.id}` }
  if ([...measures, ...correspondence].some((one) => !isKnown(ofEvent, one.eventId))) return { reason: 'shape', where: 'eventId' }
  if (milestones.some((one) => !isKnown(ofEvent, one.openedBy))) return { reason: 'shape', where: 'milestones' }
  const unreadable = briefs.find(({ sections }) => sections.some(({ content }) => !('blocks' in readRichText(content))))
  return unreadable && { reason: 'shape', where: `briefs/${unreadable.id}` }
}
