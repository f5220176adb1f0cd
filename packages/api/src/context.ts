import type { Instant } from '@travessia/shared/dates'
import type { Language } from '@travessia/shared/languages'
import type { UserRole } from '@travessia/shared/permissions'
import type { Logger } from 'pino'
import type { Database, Db } from './db.ts'
import type { FileStore } from './files.ts'

/** Who acts: a member of one organisation, by a session or by a token. */
export interface Actor {
  readonly organisationId: string
  readonly userId: string
  /** The director who looks on as this member. */
  readonly viewerId?: string
  readonly role: UserRole
  readonly language: Language
}

/**
 * What every request carries. `db` is the house's own until `allow` has let somebody in; then it is the database as they
 * see it, and in a write its transaction.
 */
export interface Env {
  Variables: {
    db: Db
    /** Makes the database as somebody sees it. */
    house: Database
    now: () => Instant
    files: FileStore
    /** The program that turns a Word document into a PDF, where the server has one. */
    office: string | undefined
    requestId: string
    language: Language
    log: Logger
    /** Says that work was left to do behind the answer; to be called once it is committed. */
    wake: () => void
    /** Who signed in, if anybody; handlers behind `allow` read `actor` instead. */
    visitor: Actor | undefined
    /** By what the visitor is known: only cookies can be sent against the visitor's will. */
    knownBy: 'cookie' | 'token' | undefined
  }
}

/** What `allow` adds. */
export interface SignedIn extends Env {
  Variables: Env['Variables'] & { actor: Actor }
}
