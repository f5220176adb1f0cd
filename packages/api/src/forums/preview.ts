import { toInstant } from '@travessia/shared/dates'
import { type DocketDeadline, readDocket } from '@travessia/shared/docket'
import { catalogue } from '@travessia/shared/forums/index'
import type { Language } from '@travessia/shared/languages'
import { type Step, stepText } from '@travessia/shared/steps'
import { type Preview, resolvePreview } from './preview-input.ts'

/** What the given events mean at the given moment. Nothing is stored. */
export function previewDocket(input: Preview, language: Language) {
  const { procedures, places } = resolvePreview(input)
  const proceedings = input.proceedings.map(({ id, procedure, court, ourRole }) => ({
    id,
    procedure,
    court: court ?? null,
    // Nothing binds an observer: the body's role is the one that never makes a limit ours.
    ourRole: ourRole === 'observer' ? ('body' as const) : (ourRole ?? procedures.get(id)?.ourRole ?? 'petitioner'),
  }))
  const events = input.events.map((event, at) => ({
    id: event.id ?? String(at + 1),
    kind: event.kind,
    on: event.on,
    precision: event.precision,
    time: event.time ?? null,
    zone: event.zone ?? null,
    proceeding: places[at] ?? null,
    sequence: event.sequence ?? at,
    fields: event.fields,
  }))
  const docket = readDocket(catalogue, { state: null, proceedings, events }, toInstant(input.now))
  return {
    proceedings: docket.proceedings.map((state) => ({ ...state, warnings: state.warnings.map((step) => tellStep(step, language)) })),
    deadlines: docket.deadlines.map((deadline) => tellDeadline(deadline, language)),
  }
}

function tellDeadline(deadline: DocketDeadline, language: Language) {
  const { cite, url, seen } = deadline.source
  return {
    rule: deadline.rule,
    proceeding: deadline.proceeding,
    procedure: deadline.procedure,
    opens: { id: deadline.opens.id, kind: deadline.opens.kind, on: deadline.opens.on },
    closes: deadline.closes && { id: deadline.closes.id, kind: deadline.closes.kind, on: deadline.closes.on },
    holder: deadline.holder,
    state: deadline.state,
    answer: deadline.answer,
    due: deadline.due,
    safe: deadline.safe,
    dueAt: deadline.dueAt,
    computed: deadline.computed,
    zone: deadline.zone,
    steps: deadline.steps.map((step) => tellStep(step, language)),
    source: { cite, ...(url !== undefined && { url }), ...(seen !== undefined && { seen }) },
    confidence: deadline.confidence,
  }
}

function tellStep(step: Step, language: Language) {
  return { text: stepText(step, language), date: step.date, say: step.say, ...(step.until !== undefined && { until: step.until }) }
}
