import type { Instant } from '@travessia/shared/dates'
import type { ImportKind } from '@travessia/shared/imports/shapes'
import type { Actor } from '../../context.ts'
import type { Db, Tx } from '../../db.ts'
import type { FieldError } from '../../problems.ts'
import { authorities } from './authorities.ts'
import { cases } from './cases.ts'
import { events } from './events.ts'
import { people } from './people.ts'

/** What a row says, by the fields of its kind; what it does not say is absent. */
export type Told = Readonly<Partial<Record<string, string>>>

export interface Place {
  readonly caseId: string | null
  readonly recordId: string
}

/** A row that can be made: by what another is known to be the same, and how it is entered. */
export interface Ready {
  readonly keys: readonly string[]
  /** What stands there already. */
  readonly double: Place | undefined
  readonly make: (tx: Tx) => Promise<Place>
}

export type Read = Ready | { readonly errors: readonly FieldError[] }

/** A kind of thing that comes in from a sheet, by the shapes and actions with which it is entered by hand. */
export interface Importer {
  /** Reads what rows are held against, once for all of these; answers how one of them is read. */
  open(db: Db, actor: Actor, rows: readonly Told[], now: Instant): Promise<(told: Told) => Read>
  /** How what stands there is called where the actor sees it. */
  label(db: Db, actor: Actor, places: readonly Place[], now: Instant): Promise<Map<string, string>>
  /** Takes back what was made and not touched since; answers whether it was. */
  unmake(tx: Tx, actor: Actor, place: Place, now: Instant): Promise<boolean>
}

export const importers: Readonly<Record<ImportKind, Importer>> = { cases, people, events, authorities }
