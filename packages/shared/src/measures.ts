import { z } from 'zod'
import { complianceStates, fronts, voices } from './choices.ts'
import { deadlineStates } from './deadline-view.ts'
import { editOf, id, isoDate, text, version } from './fields.ts'

/** From what it comes: a judgment, a report or resolution, a settlement, or an order that protects somebody meanwhile. */
export const measureKinds = ['operative', 'recommendation', 'clause', 'protection'] as const
/** Whom it is for: the victims, everybody, or the proceeding itself. */
export const measureTypes = ['individual', 'general', 'procedural'] as const
/** By when, as it was ordered: on a date, in words such as “within a reasonable time”, or nothing. No date is reckoned from words. */
export const measureTerms = ['date', 'stated', 'none'] as const

export type Voice = (typeof voices)[number]
export type ComplianceState = (typeof complianceStates)[number]

/** Whether nothing is left to be done, by that word. */
export function isSettled(status: ComplianceState | undefined): boolean {
  return status === 'complied' || status === 'closed'
}

const facts = z.object({
  number: text(30).default(''),
  text: text(10_000).min(1),
  type: z.enum(measureTypes).default('individual'),
  addressee: text(200).default(''),
  term: z.enum(measureTerms).default('none'),
  termOn: isoDate.nullable().default(null),
  termText: text(300).default(''),
  termSource: text(300).default(''),
  panel: text(120).default(''),
  /** Of the deadline in the docket by which the next report is due. */
  reportRule: text(120).nullable().default(null),
})

export const newMeasures = z.object({
  proceedingId: id,
  /** That ordered them. */
  eventId: id.nullable().default(null),
  kind: z.enum(measureKinds),
  measures: z.array(facts).min(1).max(100),
})

export const measureEdit = editOf(facts).extend({
  kind: z.enum(measureKinds).optional(),
  eventId: id.nullable().optional(),
  version,
})

export const newMeasureStatus = z.object({
  voice: z.enum(voices),
  status: z.enum(complianceStates),
  on: isoDate,
  note: text(10_000).default(''),
  annexes: z.array(id).max(50).default([]),
  filings: z.array(id).max(50).default([]),
})

export type MeasureFacts = z.output<typeof facts>
export type NewMeasures = z.output<typeof newMeasures>
export type MeasureEdit = z.output<typeof measureEdit>
export type NewMeasureStatus = z.output<typeof newMeasureStatus>

const said = z.object({ status: z.enum(complianceStates), on: isoDate }).nullable()

export const measureStatusView = z.object({
  id,
  voice: z.enum(voices),
  status: z.enum(complianceStates),
  on: isoDate,
  note: z.string(),
  annexes: z.array(id),
  filings: z.array(id),
  recordedBy: z.string().nullable(),
  recordedAt: z.string(),
})

const shown = z.object({
  id,
  caseId: id,
  proceedingId: id,
  eventId: id.nullable(),
  kind: z.enum(measureKinds),
  type: z.enum(measureTypes),
  number: z.string(),
  position: z.number().int(),
  text: z.string(),
  addressee: z.string(),
  term: z.enum(measureTerms),
  termOn: isoDate.nullable(),
  termText: z.string(),
  termSource: z.string(),
  panel: z.string(),
  reportRule: z.string().nullable(),
  /** The deadline that stands for the next report; null where none does. */
  report: z.object({ deadlineId: id, due: isoDate.nullable(), state: z.enum(deadlineStates) }).nullable(),
  /** What stands for each voice; null while it has said nothing. */
  voices: z.object({ state: said, us: said, body: said }),
  /** Its date has passed, and neither the body nor, while it is silent, we say that it is complied with. */
  isOverdue: z.boolean(),
  /** The State says that it is complied with, and we say that it is not. */
  isContested: z.boolean(),
  version,
})

/** A measure of a case with its whole history, the last entry first. */
export const measureView = shown.extend({ statuses: z.array(measureStatusView) })

/** A measure across the cases. */
export const measureRow = shown.extend({
  caseReference: z.string(),
  caseTitle: z.string(),
  procedure: z.string(),
  forum: z.string(),
  forumName: z.string(),
})

export type MeasureView = z.infer<typeof measureView>
export type MeasureRow = z.infer<typeof measureRow>
export type MeasureStatusView = z.infer<typeof measureStatusView>

export const measureSelection = z.object({
  /** Part of the name of the agency. */
  addressee: z.string().trim().max(200).optional(),
  voice: z.enum(voices).optional(),
  /** Of that voice, or of any; `none`: it has said nothing. */
  status: z.enum([...complianceStates, 'none']).optional(),
  /** The id of a forum. */
  body: z.string().max(60).optional(),
  show: z.enum(['overdue', 'contested']).optional(),
  /** Of the case. */
  front: z.enum(fronts).optional(),
  lead: id.optional(),
})

export const measureFilter = measureSelection.extend({
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

export type MeasureFilter = z.output<typeof measureFilter>
