import { z } from 'zod'
import { daysBetween } from './dates.ts'
import { id, isoDate, text } from './fields.ts'
import { yearsOf } from './read-addition.ts'

/** What an addition does: `covered` vouches for whole years, the others close days. */
export const additionEffects = ['closed', 'reduced', 'suspended', 'covered'] as const

/** A closure is told day by day by the body's own acts; none of them lasts longer. */
export const longestClosure = 60
const mostYears = 10

/** A closure, or years for which the organisation vouches, with the act that it was read in. */
export const newAddition = z
  .object({
    effect: z.enum(additionEffects),
    name: text(200).default(''),
    startsOn: isoDate,
    endsOn: isoDate,
    source: text(500).min(1),
  })
  .superRefine(({ effect, name, startsOn, endsOn }, context) => {
    const refuse = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
    if (effect !== 'covered' && name === '') refuse('name', 'required')
    if (![startsOn, endsOn].every((day) => isoDate.safeParse(day).success)) return
    if (endsOn < startsOn) return refuse('endsOn', 'order')
    if (effect === 'covered') {
      if (!startsOn.endsWith('-01-01')) refuse('startsOn', 'years')
      else if (!endsOn.endsWith('-12-31') || yearsOf({ startsOn, endsOn }).length > mostYears) refuse('endsOn', 'years')
    } else if (daysBetween(startsOn, endsOn) >= longestClosure) refuse('endsOn', 'span')
  })

export type NewAddition = z.output<typeof newAddition>

export const calendarFilter = z.object({ year: z.coerce.number().int().min(1900).max(2199).optional() })

export const changeKinds = ['add', 'withdraw'] as const
export const changeStates = ['checking', 'checked', 'applying', 'applied', 'dropped'] as const

/** What a reader of deadlines needs of an addition: all that ever stood, as a date that was over by then keeps it. */
export const standingAddition = z.object({
  id,
  calendar: z.string(),
  effect: z.enum(additionEffects),
  name: z.string(),
  startsOn: isoDate,
  endsOn: isoDate,
  source: z.string(),
  since: z.string(),
  until: z.string().nullable(),
})

export type StandingAddition = z.infer<typeof standingAddition>

/** An addition as the screen shows it; `since` is null until it is confirmed. */
export const additionView = standingAddition.extend({
  since: z.string().nullable(),
  createdByName: z.string(),
  createdAt: z.string(),
  /** What is under way with it. */
  change: z.object({ id, kind: z.enum(changeKinds), state: z.enum(changeStates) }).nullable(),
})

export type AdditionView = z.infer<typeof additionView>

/** The progress of a change and how much it moves. `past`: the new date would lie before today. */
export const changeView = z.object({
  id,
  kind: z.enum(changeKinds),
  state: z.enum(changeStates),
  total: z.number().int().nullable(),
  done: z.number().int(),
  addition: additionView.omit({ change: true }),
  calendarName: z.string(),
  createdByName: z.string(),
  createdAt: z.string(),
  checkedAt: z.string().nullable(),
  confirmedByName: z.string().nullable(),
  confirmedAt: z.string().nullable(),
  effects: z.object({
    total: z.number().int(),
    past: z.number().int(),
    /** In cases that the reader does not see. */
    hidden: z.number().int(),
    byRule: z.array(
      z.object({ procedure: z.string(), rule: z.string(), forumName: z.string(), ruleName: z.string(), count: z.number().int() }),
    ),
  }),
})

export type ChangeView = z.infer<typeof changeView>

export const effectRow = z.object({
  caseId: id,
  caseReference: z.string(),
  caseTitle: z.string(),
  openedBy: id,
  procedure: z.string(),
  rule: z.string(),
  forumName: z.string(),
  ruleName: z.string(),
  dueBefore: isoDate.nullable(),
  dueAfter: isoDate.nullable(),
  isPast: z.boolean(),
})

export type EffectRow = z.infer<typeof effectRow>

export const effectFilter = z.object({ cursor: z.string().max(400).optional(), limit: z.coerce.number().int().min(1).max(100).default(25) })

export type EffectFilter = z.output<typeof effectFilter>

/** A closure of one calendar in one year. `addition` is the organisation's own that it comes from. */
const closureView = z.object({
  from: isoDate,
  until: isoDate,
  name: z.string(),
  effect: z.enum(['closed', 'reduced', 'suspended']),
  source: z.string(),
  addition: id.nullable(),
})

export const calendarView = z.object({
  id: z.string(),
  name: z.string(),
  source: z.object({ cite: z.string(), url: z.string().optional() }),
  /** The years whose yearly acts are written here; null where none is. */
  covers: z.object({ from: z.number().int(), to: z.number().int() }).nullable(),
  /** The years for which the organisation vouches. */
  vouched: z.array(z.number().int()),
  usedBy: z.array(z.object({ forum: z.string(), name: z.string(), procedures: z.array(z.string()), courts: z.array(z.string()) })),
  year: z.number().int(),
  closures: z.array(closureView),
  additions: z.array(additionView),
})

export type CalendarView = z.infer<typeof calendarView>
