import type { NewAnnex } from '@travessia/shared/annexes'
import type { IsoDate } from '@travessia/shared/dates'
import type { MeasureFacts, NewMeasureStatus } from '@travessia/shared/measures'
import type { NewPerson } from '@travessia/shared/people'
import type { NewProceeding } from '@travessia/shared/proceedings'

/** A case of the demonstration in few words; what is left out is what a new case has by itself. */
export interface DemonstrationCase {
  readonly title: string
  readonly summary: string
  readonly state: string
  readonly territory: string
  readonly tags: readonly string[]
  readonly proceedings: readonly DemonstrationProceeding[]
  readonly facts?: readonly DemonstrationEvent[]
  readonly people?: readonly (Pick<NewPerson, 'name' | 'role' | 'protected'> & Partial<NewPerson>)[]
  readonly annexes?: readonly (Pick<NewAnnex, 'title'> & Partial<NewAnnex>)[]
  readonly closedOn?: IsoDate
}

export interface DemonstrationProceeding {
  readonly procedure: string
  readonly court?: string
  readonly number?: string
  readonly ourRole?: NewProceeding['ourRole']
  readonly beganOn: IsoDate
  readonly events: readonly DemonstrationEvent[]
  /** Operative paragraphs, ordered by the first of its events. */
  readonly measures?: readonly DemonstrationMeasure[]
}

export interface DemonstrationMeasure extends Partial<MeasureFacts> {
  readonly text: string
  /** In the order in which they were said; `annexes` by their place in the list of the case. */
  readonly statuses: readonly (Pick<NewMeasureStatus, 'voice' | 'status' | 'on'> & { note?: string; annexes?: readonly number[] })[]
}

export interface DemonstrationEvent {
  readonly kind: string
  readonly on: IsoDate
  readonly precision?: 'day' | 'month' | 'year'
  readonly time?: string
  readonly title?: string
  readonly note?: string
  readonly fields?: Readonly<Record<string, string | boolean | number>>
}
