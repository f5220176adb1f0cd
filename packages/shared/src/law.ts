import type { IsoDate, Period } from './dates.ts'
import type { System } from './forums/systems.ts'
import type { Text } from './languages.ts'
import type { Calendar, Confidence, Regime, Source } from './regimes.ts'

/** Who acts or is bound, as the procedure sees them; `party` is any party, ours included. */
export type Role = 'petitioner' | 'state' | 'body' | 'party' | 'amicus' | 'third'

/** The length of a limit: fixed by law, set by the body in a letter, or none. */
export type Limit =
  | FixedLimit
  | { readonly kind: 'ask'; readonly asks: Text; readonly usually?: Period }
  | { readonly kind: 'open'; readonly standard: Text }

export interface FixedLimit {
  readonly kind: 'fixed'
  readonly period: Period
  readonly direction: 'after' | 'before'
  readonly counting: Regime
}

/**
 * The law between two dates of the rule's selector. `id` is the public name of the rule while this term
 * was in force, where it differs from today's.
 */
export interface Term {
  readonly id?: string
  readonly from?: IsoDate
  readonly to?: IsoDate
  readonly limit: Limit
  readonly source: Source
  readonly confidence: Confidence
  readonly note?: Text
  /** Another reading that has a source of its own: both dates are told, and the earlier one is the safe date. */
  readonly contested?: { readonly limit: FixedLimit; readonly source: Source }
}

/** A worked example: it runs as a test. `due: null` with an `answer` for limits that have no date. */
export interface Example {
  readonly trigger: IsoDate
  readonly due: IsoDate | null
  readonly answer?: 'ask' | 'open' | 'uncovered'
  readonly safe?: IsoDate
  /** The day that chooses the term, where it is not the trigger. */
  readonly selectedBy?: IsoDate
  /** Wall clock of the trigger, for limits in hours and bodies with a cut-off hour. */
  readonly time?: string
  readonly court?: string
  readonly published?: true
  readonly doubled?: true
  readonly why: string
}

/** Which of a rule's terms applies: by the trigger (when absent), a date field of the opening event, or the day of another event of the proceeding. */
export type Selector = { readonly field: string } | { readonly event: string }

export interface Extension {
  readonly allowed: boolean
  /** How often it may be granted; absent: the law sets no number. */
  readonly times?: number
  /** The last day that any extension may reach, counted from the opening. */
  readonly notBeyond?: Period
  /** From where a granted period counts: the unrolled due date, or the opening. */
  readonly base: 'due' | 'opening'
  readonly source: Source
}

/** A time limit: what opens and closes it, who is bound, and its terms over time (newest last). */
export interface Rule {
  readonly id: string
  readonly name: Text
  readonly holder: Role
  /** `presumption`: after it a delay is presumed abusive, though the door is not closed. */
  readonly nature: 'bar' | 'procedural' | 'target' | 'body-set' | 'presumption'
  readonly opens: readonly string[]
  readonly closes: readonly string[]
  /** A second opening fact (annexes received): the limit opens at the later of the two. */
  readonly completedBy?: string
  /** Opened also by an event of that kind in another proceeding of the same case, before this one exists. */
  readonly elsewhere?: true
  /** Counts from the end of the limit (of one of these rules) that the opening event answered, not from the event. */
  readonly expiryOf?: readonly string[]
  /** Counts from the day in this field of the opening event (a hearing, a session), not from the event. */
  readonly countsFrom?: string
  readonly selector?: Selector
  readonly extension?: Extension
  /** Doubled for parties to whom the law gives double time (event field `doubled`). */
  readonly doubles?: Source
  /** These events interrupt the period; it starts again, whole, at one of `restartedBy`. */
  readonly interruptedBy?: readonly string[]
  readonly restartedBy?: readonly string[]
  /** Where this event is recorded (an exception is claimed), the limit has no date: a standard governs. */
  readonly yieldsTo?: { readonly event: string; readonly standard: Text; readonly source: Source }
  /** Stays open after the proceeding has ended. */
  readonly survives?: true
  /** What may follow when the other side lets the limit lapse: event kinds of the same procedure. */
  readonly silence?: readonly string[]
  readonly terms: readonly Term[]
  readonly examples: readonly Example[]
}

export interface Stage {
  readonly id: string
  readonly name: Text
  /** Who holds the ball while no limit is running. */
  readonly waitsFor?: Role
}

export interface EventField {
  readonly id: string
  readonly name: Text
  readonly type: 'date' | 'text' | 'yes-no' | 'choice'
  readonly options?: readonly { readonly id: string; readonly name: Text }[]
  readonly required?: true
}

/** Something that can happen in a procedure: who does it and what it changes. */
export interface EventKind {
  readonly id: string
  readonly name: Text
  readonly by: Role
  /** The stage that it leads to. */
  readonly moves?: string
  /** The stages in which it is foreseen; absent: any. Elsewhere it is accepted and warned about. */
  readonly from?: readonly string[]
  /** The outcome with which it ends the proceeding. */
  readonly outcome?: string
  /** Undoes the outcome: a restudy, a bill taken up again. */
  readonly reopens?: true
  /** Carries in its field `due` the date that the body sets for these rules. */
  readonly sets?: readonly string[]
  /** Made available electronically: published on the first working day after (Brazil, Law 11.419 art. 4 §3). */
  readonly published?: true
  /** May lie before the proceeding began (the domestic decision, the violation). */
  readonly precedes?: true
  /** Asks the body how the matter stands: where nothing binds the body, the waiting clock starts again. */
  readonly enquires?: true
  readonly fields?: readonly EventField[]
}

export interface Court {
  readonly id: string
  readonly name: Text
  readonly calendar: Calendar
}

/** A statement of the law that sets no time: who may act, in what form, with which effect. */
export interface Provision {
  readonly id: string
  readonly says: Text
  /** A length that may not be exceeded. */
  readonly most?: { readonly n: number; readonly unit: 'words' | 'pages' }
  readonly source: Source
  readonly confidence: Confidence
}

/** Something that is filed: what it must contain, in which languages and form, and what to have at hand. */
export interface Filing {
  readonly id: string
  readonly name: Text
  readonly by: Role
  /** The event kinds with which it is recorded. */
  readonly events: readonly string[]
  /** ISO 639-1; empty where none is prescribed. */
  readonly languages: readonly string[]
  readonly outline: readonly Text[]
  readonly requirements: readonly Provision[]
  readonly checklist: readonly Text[]
}

/** How a State came under a procedure. Facts before `factsFrom` (else before `from`) are outside; after `to` it has left. */
export interface Acceptance {
  readonly from: IsoDate
  readonly to?: IsoDate
  readonly factsFrom?: IsoDate
  readonly source: Source
  readonly confidence: Confidence
}

/** What a procedure does with a matter that is, or was, before another international body. */
export interface SameMatter {
  readonly bars: 'pending' | 'pending-or-decided' | 'never'
  readonly says: Text
  /** The public name of the rule, where it has one. */
  readonly id?: string
  readonly source: Source
  readonly confidence: Confidence
}

/** What it takes to come in: shown on a case before any proceeding there exists. */
export interface Door {
  /** The event kind with which we come in. */
  readonly entry: string
  /** The only matters that it hears; absent: any human right of its instrument. Its windows are offers, no duties. */
  readonly matters?: Text
  readonly exhaustion: 'required' | 'not-required'
  readonly sameMatter: SameMatter
  /** ISO 639-1, the languages in which the first document may be written. */
  readonly languages: readonly string[]
  readonly needs: readonly Text[]
}

/** How a proceeding may end. */
export interface Outcome {
  readonly id: string
  readonly name: Text
}

/** One procedure before one body. Either one calendar, or one for each court in which it runs. */
export interface Procedure {
  readonly id: string
  readonly name: Text
  /** What the body itself calls one such proceeding: petition, communication, application. */
  readonly noun: Text
  /** What we usually are in it. */
  readonly ourRole: Role
  /** The State whose courts, parliament or offices these are; none for international bodies. */
  readonly country?: string
  readonly calendar?: Calendar
  readonly courts?: readonly Court[]
  readonly stages: readonly Stage[]
  readonly events: readonly EventKind[]
  readonly rules: readonly Rule[]
  readonly outcomes: readonly Outcome[]
  readonly filings: readonly Filing[]
  readonly provisions: readonly Provision[]
  /** The States against which it may be used (ISO 3166-1 alpha-2); absent for domestic procedures. */
  readonly accepts?: 'every-state' | Readonly<Record<string, Acceptance>>
  readonly door?: Door
  /** A procedure of international investigation or settlement: the same matter here may bar it elsewhere. */
  readonly settles?: true
}

export interface Forum {
  readonly id: string
  readonly name: Text
  readonly short: Text
  readonly system: System
  /** IANA zone in which its days end. */
  readonly zone: string
  readonly procedures: readonly Procedure[]
}
