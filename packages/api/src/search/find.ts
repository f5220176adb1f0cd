import type { Instant } from '@travessia/shared/dates'
import type { HitKind } from '@travessia/shared/search-hits'
import { sql } from 'kysely'
import { z } from 'zod'
import { visibleTo } from '../access.ts'
import { blindMark } from '../blind-words.ts'
import type { Actor } from '../context.ts'
import { decodeCursor } from '../cursor.ts'
import type { Db } from '../db.ts'
import type { Keyring } from '../vault.ts'
import { kindsNamed } from './event-kinds.ts'
import { toBlindQuery, toQuery, type Word } from './sought.ts'

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
  /** The most of each kind. */
  readonly most: number
}

/** The entries that have all of the words, of each of the kinds the newest, in cases that the actor sees. */
export async function findEntries(
  db: Db,
  actor: Actor,
  keyring: Keyring,
  { words, kinds, after, most }: Asked,
  now: Instant,
): Promise<Entry[]> {
  const queries = kinds.flatMap((kind) => {
    const query = queryFor(kind, actor, keyring, words)
    return query === undefined ? [] : [{ kind, query }]
  })
  if (queries.length === 0) return []
  const { rows } = await sql<Entry>`
    select found.kind, found.record_id as "recordId", found.part, found.case_id as "caseId", found.at
    from unnest(${queries.map(({ kind }) => kind)}::text[], ${queries.map(({ query }) => query)}::text[]) as sought (kind, query)
    cross join lateral (
      select entry.* from app.find_entries(sought.kind, sought.query::tsquery, ${most}::integer,
        ${after?.[0] ?? null}::timestamptz, ${after?.[1] ?? null}::uuid, ${after?.[2] ?? null}::text) as entry
      where ${isSeen(actor, now)}
    ) as found
    order by found.kind, found.at desc, found.record_id desc, found.part desc`.execute(db.withoutPlugins())
  return rows
}

/** Cases and authorities whose title or number is like what was typed, the likest first. */
export async function findSimilar(db: Db, actor: Actor, kinds: readonly HitKind[], typed: string, now: Instant): Promise<Entry[]> {
  const named = kinds.filter((kind) => kind === 'case' || kind === 'authority')
  if (actor.role === 'auditor' || named.length === 0 || typed.length < 4) return []
  const { rows } = await sql<Entry>`
    select found.kind, found.record_id as "recordId", found.part, found.case_id as "caseId", found.at
    from unnest(${named}::text[]) as sought (kind)
    cross join lateral (select entry.* from app.find_similar(sought.kind, ${typed}, ${mostSimilar}) as entry where ${isSeen(actor, now)}) as found`.execute(
    db.withoutPlugins(),
  )
  return rows
}

const mostSimilar = 5

function isSeen(actor: Actor, now: Instant) {
  return sql`(entry.case_id is null or exists (select from "case"
    where "case".organisation_id = entry.organisation_id and "case".id = entry.case_id and ${visibleTo(actor, now)}))`
}

/** By which letter the words of a kind are known in the index; see the migration. */
const letters = { case: 'c', event: 'e', annex: 'n', brief: 'b', comment: 'm', filing: 'f', authority: 'a' } as const

function queryFor(kind: HitKind, { organisationId, role }: Actor, keyring: Keyring, words: readonly Word[]): string | undefined {
  const organisation = organisationId.slice(0, 8)
  if (kind === 'person' || kind === 'document') return toBlindQuery(words, (stem) => blindMark(keyring, kind, stem))
  // Who reads the register finds a case by its number alone.
  const letter = kind === 'case' && role === 'auditor' ? 'r' : letters[kind]
  const ofKind = kind === 'event' ? 'k' : kind === 'filing' ? 'l' : undefined
  const also = (word: Word) => (ofKind ? kindsNamed(word).map((id) => `${organisation}${ofKind}${id}`) : [])
  return toQuery(words, (stem) => `${organisation}${letter}${stem}`, also)
}
