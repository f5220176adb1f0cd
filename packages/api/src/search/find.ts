import type { Instant } from '@travessia/shared/dates'
import type { HitKind } from '@travessia/shared/search-hits'
import { sql } from 'kysely'
import { z } from 'zod'
import { blindMark, isBlind } from '../blind-words.ts'
import type { Actor } from '../context.ts'
import { decodeCursor } from '../cursor.ts'
import type { Db } from '../db.ts'
import type { Keyring } from '../vault.ts'
import { kindsNamed } from './event-kinds.ts'
import { toBlindWays, toWays, type Word } from './sought.ts'

/** A row of the index: which record, and where in it. */
export interface Entry {
  readonly kind: HitKind
  readonly recordId: string
  readonly part: string
  readonly caseId: string | null
  readonly at: Instant
}

type Position = readonly [Instant, string, string]

export function readPosition(cursor: string | undefined): Position | undefined {
  return decodeCursor(cursor, z.tuple([z.string().max(40), z.uuid(), z.string().max(80)]))
}

export function positionOf({ at, recordId, part }: Entry): Position {
  return [at, recordId, part]
}

interface Asked {
  readonly words: readonly Word[]
  readonly kinds: readonly HitKind[]
  readonly after?: Position | undefined
  /** Of each kind: how many at least, if there are as many, and how many at most. */
  readonly enough: number
  readonly most: number
}

/**
 * The entries that have all of the words, of each of the kinds the newest, in cases that the actor sees: that is asked of the
 * policy of the cases, by the function of the database. `more` says of those of a kind whether there are others beyond.
 */
export async function findEntries(
  db: Db,
  actor: Actor,
  keyring: Keyring,
  { words, kinds, after, enough, most }: Asked,
): Promise<(Entry & { readonly more: boolean })[]> {
  const sought = kinds.map((kind) => {
    const ways = waysFor(kind, actor, keyring, words)
    return { kind, words: ways, query: ways.map((one) => `(${one.join(' | ')})`).join(' & ') }
  })
  const { rows } = await sql<Entry & { more: boolean }>`
    select ${columns}, entry.more from app.find_entries(${JSON.stringify(sought)}::jsonb, ${enough}::integer, ${most}::integer,
      ${after?.[0] ?? null}::timestamptz, ${after?.[1] ?? null}::uuid, ${after?.[2] ?? null}::text) as entry
    order by entry.at desc, entry.record_id desc, entry.part desc`.execute(db.withoutPlugins())
  return rows
}

/** Cases and authorities whose title or number is like what was typed, the likest first. */
export async function findSimilar(db: Db, actor: Actor, kinds: readonly HitKind[], typed: string): Promise<Entry[]> {
  const named = kinds.filter((kind) => kind === 'case' || kind === 'authority')
  if (actor.role === 'auditor' || named.length === 0 || typed.length < 4) return []
  const { rows } = await sql<Entry>`
    select ${columns} from app.find_similar(${named}::text[], ${typed}, ${mostSimilar}) as entry`.execute(db.withoutPlugins())
  return rows
}

const mostSimilar = 5

const columns = sql.raw('entry.kind, entry.record_id as "recordId", entry.part, entry.case_id as "caseId", entry.at')

/** By which letter the words of a kind are known in the index; see the migration. */
const letters = { case: 'c', event: 'e', annex: 'n', brief: 'b', comment: 'm', filing: 'f', authority: 'a' } as const

function waysFor(kind: HitKind, { organisationId, role, userId, viewerId }: Actor, keyring: Keyring, words: readonly Word[]): string[][] {
  const organisation = organisationId.slice(0, 8)
  // Whoever looks on as somebody else does not come upon what is that member's own.
  const ownMarks = kind === 'task' && !viewerId ? [(stem: string) => blindMark(keyring, kind, stem, userId)] : []
  if (isBlind(kind)) return toBlindWays(words, (stem) => blindMark(keyring, kind, stem), ...ownMarks)
  // Who reads the register finds a case by its number alone.
  const letter = kind === 'case' && role === 'auditor' ? 'r' : letters[kind]
  const ofKind = kind === 'event' ? 'k' : kind === 'filing' ? 'l' : undefined
  const also = (word: Word) => (ofKind ? kindsNamed(word).map((id) => `${organisation}${ofKind}${id}`) : [])
  return toWays(words, (stem) => `${organisation}${letter}${stem}`, also)
}
