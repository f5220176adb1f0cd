import { z } from 'zod'
import { axes, caseSorts, fronts, keepings, pressings, visibilities } from './choices.ts'
import { daySpan, editOf, id, isoDate, text, version } from './fields.ts'
import { spreadsheetFormat } from './spreadsheets.ts'

/** What a person gives to open a case. `state` is the respondent State, ISO 3166-1 alpha-2. */
export const newCase = z.object({
  title: text(200).min(1),
  summary: text(10_000).default(''),
  state: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .default(null),
  territory: text(120).default(''),
  fronts: z.array(z.enum(fronts)).max(6).default(['advocacy']),
  axes: z.array(z.enum(axes)).max(8).default([]),
  tags: z.array(text(40).min(1)).max(20).default([]),
  visibility: z.enum(visibilities).default('organisation'),
  leadId: id.nullable().default(null),
})

export const caseEdit = editOf(newCase).extend({
  closedOn: isoDate.nullable().optional(),
  memberIds: z.array(id).max(200).optional(),
  version,
})

export type NewCase = z.output<typeof newCase>
export type CaseEdit = z.output<typeof caseEdit>

/** What every answer about a case says of it. `nextDue` is the earliest running date of any holder. */
export const caseFacts = z.object({
  id,
  reference: z.string(),
  title: z.string(),
  state: z.string().nullable(),
  visibility: z.enum(visibilities),
  demonstration: z.boolean(),
  closedOn: isoDate.nullable(),
  leadName: z.string().nullable(),
  nextDue: isoDate.nullable(),
  nextHolder: z.string().nullable(),
  nextRule: z.string().nullable(),
  updatedAt: z.string(),
})

export type CaseFacts = z.infer<typeof caseFacts>

/** A row of the case list, with its names in the reader's language. */
export const caseRow = caseFacts.extend({
  nextRuleName: z.string().nullable(),
  fronts: z.array(z.string()),
  axes: z.array(z.string()),
  tags: z.array(z.string()),
  leadId: id.nullable(),
  version: z.number().int(),
  /** How far the next date was checked; null where a person, the body or an extension set it. */
  nextChecked: z.object({ confidence: z.enum(['VERIFIED', 'KNOWN', 'UNSURE']), isCalendarChecked: z.boolean() }).nullable(),
  proceedings: z.array(
    z.object({
      id,
      procedure: z.string(),
      number: z.string(),
      stage: z.string(),
      outcome: z.string().nullable(),
      forumName: z.string(),
      stageName: z.string(),
    }),
  ),
})

export type CaseRow = z.infer<typeof caseRow>

/** Filters of the case list; `q` may name a person, and then goes in the body of a search, not in an address. */
export const caseFilter = z.object({
  q: text(200).optional(),
  forum: text(60).optional(),
  stage: text(60).optional(),
  status: z.enum(['open', 'closed', 'all']).default('open'),
  front: z.enum(fronts).optional(),
  axis: z.enum(axes).optional(),
  tag: text(40).min(1).optional(),
  visibility: z.enum(visibilities).optional(),
  territory: text(120).min(1).optional(),
  /** Of somebody whom we accompany. */
  nationality: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  /** Who leads it; `me` is the reader. */
  lead: z.union([id, z.enum(['me', 'nobody'])]).optional(),
  /** Cases with a deadline of ours that this member looks after. */
  owner: z.union([id, z.literal('nobody')]).optional(),
  outcome: text(60).min(1).optional(),
  /** The days on which it was opened, closed, or a proceeding of it ended. */
  opened: daySpan.optional(),
  closed: daySpan.optional(),
  ended: daySpan.optional(),
  /** Nothing has happened in it for so many days, as far as its events tell. */
  quiet: z.coerce.number().int().min(1).max(3650).optional(),
  /** Cases with a deadline of ours that presses, or that ended so, and on which days it was due. */
  pressing: z.enum(pressings).optional(),
  kept: z.enum(keepings).optional(),
  due: daySpan.optional(),
  sort: z.enum(caseSorts).default('next'),
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

/** What of the list is taken out: all that the filters leave, in their order. */
export const caseExport = caseFilter.omit({ cursor: true, limit: true }).extend({
  format: spreadsheetFormat,
  /** Only these of them. */
  cases: z.array(id).min(1).max(1_000).optional(),
})

export type CaseExport = z.output<typeof caseExport>
export type CaseFilter = z.output<typeof caseFilter>
