// The search over everything on the large organisation of scripts/seed.ts, against a read of one case by its key under the same
// rules, both in turn within one run: words in nearly every record, rare ones, several, numbers, and what nothing has.
import { searchFilter } from '@travessia/shared/search-hits'
import { sql } from 'kysely'
import { scopeOf } from '../../packages/api/src/access.ts'
import type { Actor } from '../../packages/api/src/context.ts'
import type { Database, Db } from '../../packages/api/src/db.ts'
import { searchAll } from '../../packages/api/src/search/search.ts'
import { seedNow } from '../../scripts/seed.ts'
import { type Large, withLarge } from './large.ts'
import { compare, show } from './measure.ts'

const rounds = 30

async function benchSearch({ db, files, find }: Large) {
  const { rows } = await sql<{
    kind: string
    number: number
  }>`select kind, count(*)::integer as number from search_entry group by kind`.execute(db)
  for (const { kind, number } of rows) show(`entries: ${kind}`, number, '')
  const common = await findCommon(db)
  const asked = {
    [`the commonest word (${common})`]: { q: common },
    'the same, of events alone': { q: common, kind: 'event' },
    'a word in a tenth': { q: 'parecer' },
    'two common words': { q: 'corte interamericana' },
    'three words': { q: 'apatridia warao corumbá' },
    'a word that is being typed': { q: 'viol' },
    'two letters': { q: 'vi' },
    'a number': { q: '5054321-31' },
    'typed wrong by a letter': { q: 'corunbá apatrydia' },
    'a word of nowhere': { q: 'ornitorrinco' },
  }
  const [lawyer, partner, walled] = [await find('lawyer'), await find('partner'), await find('advocate')]
  await buildWalls(db, walled)
  for (const [who, actor] of Object.entries({ lawyer, partner, 'behind walls': walled })) {
    const own = db.as(scopeOf(actor, seedNow))
    const id = await findCase(own)
    for (const [name, filter] of Object.entries(asked)) {
      const times = await compare(rounds, {
        search: () => searchAll(own, files, actor, searchFilter.parse(filter)),
        read: () => own.selectFrom('case').selectAll().where('organisationId', '=', actor.organisationId).where('id', '=', id).execute(),
      })
      show(`${who}, ${name}`, times['search'] ?? 0, 'ms')
      show(`${who}, ${name} ÷ read by key (goal ≤ 50)`, (times['search'] ?? 0) / (times['read'] ?? 1), '×')
    }
  }
  await db.deleteFrom('caseWall').where('memberId', '=', walled.userId).execute()
}

/** Keeps the member out of some cases, as long as this runs. */
async function buildWalls(db: Database, { organisationId, userId }: Actor) {
  await sql`insert into case_wall (organisation_id, case_id, member_id, reason, made_by, made_at)
    select organisation_id, id, ${userId}, 'Conflito', ${userId}, ${seedNow} from "case" where organisation_id = ${organisationId} limit 300
    on conflict do nothing`.execute(db)
}

/** The word that most entries have. */
async function findCommon(db: Database): Promise<string> {
  const { rows } = await sql<{ word: string }>`select substr(word, 10) as word
    from ts_stat('select words from search_entry where kind in (''event'',''case'') limit 200000') where substr(word, 9, 1) in ('e','c') order by ndoc desc limit 1`.execute(
    db,
  )
  return rows[0]?.word ?? ''
}

/** One that the reader sees. */
async function findCase(db: Db): Promise<string> {
  const { id } = await db.selectFrom('case').select('id').limit(1).executeTakeFirstOrThrow()
  return id
}

await withLarge(benchSearch)
