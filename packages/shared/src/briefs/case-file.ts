import type { AnnexView } from '../annexes.ts'
import type { AuthorityView } from '../authorities.ts'
import type { BriefView } from '../briefs.ts'
import type { DeadlineView } from '../deadline-view.ts'
import type { EventView } from '../events.ts'
import type { MeasureStatusView, MeasureView } from '../measures.ts'
import type { Named } from '../names.ts'
import type { OrganisationView } from '../organisation.ts'
import type { PersonView } from '../people.ts'
import type { ProceedingView } from '../proceedings.ts'

/**
 * A person as a template reads them. `name` is the real name only where the reader is cleared for it;
 * texts never take it directly, they take `nameFor(person, audience)`. `identifiers` are never printed: leaks are searched for them.
 * `barNumber` and `contact` are printed by `parts/counsel.ts` alone.
 */
export interface FilePerson extends Named, Pick<PersonView, 'id' | 'role' | 'nationality' | 'identifiers' | 'barNumber' | 'contact'> {}

export type FileOrganisation = Omit<OrganisationView, 'version'>

export type FileProceeding = Pick<ProceedingView, 'id' | 'procedure' | 'court' | 'number' | 'stage' | 'outcome'>
export type FileEvent = Pick<
  EventView,
  'id' | 'proceedingId' | 'kind' | 'on' | 'precision' | 'title' | 'note' | 'fields' | 'sequence' | 'version'
>
export type FileDeadline = Pick<DeadlineView, 'id' | 'rule' | 'openedBy' | 'closedBy' | 'state' | 'answer' | 'due' | 'steps' | 'source'>
export type FileAnnex = Pick<AnnexView, 'id' | 'position' | 'title' | 'datedOn' | 'pages' | 'source'>
export type FileAuthority = Omit<AuthorityView, 'version' | 'note' | 'tags'>
export type FileMeasure = Pick<
  MeasureView,
  | 'id'
  | 'proceedingId'
  | 'kind'
  | 'type'
  | 'number'
  | 'position'
  | 'text'
  | 'addressee'
  | 'term'
  | 'termOn'
  | 'termText'
  | 'termSource'
  | 'voices'
> & {
  /** The last entry first. */
  readonly statuses: readonly Pick<MeasureStatusView, 'voice' | 'status' | 'on' | 'note' | 'annexes'>[]
}
export type FileBrief = Pick<BriefView, 'template' | 'language' | 'audience' | 'proceedingId' | 'title' | 'paper' | 'outline'> & {
  /** What people wrote; a section that is absent is written from the record. */
  readonly sections: readonly Pick<BriefView['sections'][number], 'section' | 'content'>[]
}

/** Everything that a brief is written from: what the record says, and nothing else (no clock, no reader). */
export interface CaseFile {
  readonly case: {
    readonly id: string
    readonly reference: string
    readonly title: string
    readonly state: string | null
    readonly territory: string
  }
  readonly proceedings: readonly FileProceeding[]
  readonly people: readonly FilePerson[]
  readonly events: readonly FileEvent[]
  /** All of them, superseded ones too. */
  readonly deadlines: readonly FileDeadline[]
  readonly annexes: readonly FileAnnex[]
  /** What was ordered, in its order. */
  readonly measures: readonly FileMeasure[]
  /** Those that the brief cites. */
  readonly authorities: readonly FileAuthority[]
  readonly brief: FileBrief
  readonly organisation: FileOrganisation
}
