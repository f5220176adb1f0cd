// The search over everything on the large organisation of scripts/seed.ts, against a read of one case by its key under the same
// rules, both in turn within one run: words in nearly every record, rare ones, several, numbers, and what nothing has.
import { searchFilter } from '@travessia/shared/search-hits'
import { sql } from 'kysely'
import { scopeOf } from '../../packages/api/src/access.ts'
import type { Actor } from '../../packages/api/src/context.ts'
import type { Database } from '../../packages/api/src/db.ts'
import { searchAll } from '../../packages/api/src/search/search.ts'
import { seedNow } from '../../scripts/seed.ts'
import { type Large, withLarge } from './large.ts'
import { compare, show } from './measure.ts'

const rounds = 40

async function benchSearch({ db, files, find }: Large) {
  const actors = { lawyer: await find('lawyer'), partner: await find('partner') }
  const { rows } = await sql<{
    kind: string
    number: number
  }>`select kind, count(*)::integer as number from search_entry group by kind`.execute(db)
  for (const { kind, number } of rows) show(`entries: ${kind}`, number, '')
  const common = await findCommon(db)
  const searches: Record<string, [Actor, object]> = {
    [`the commonest word (${common})`]: [actors.lawyer, { q: common }],
    'the same, of events alone': [actors.lawyer, { q: common, kind: 'event' }],
    'a word in a tenth': [actors.lawyer, { q: 'parecer' }],
    'two common words': [actors.lawyer, { q: 'corte interamericana' }],
    'three words': [actors.lawyer, { q: 'apatridia warao corumbá' }],
    'a word that is being typed': [actors.lawyer, { q: 'viol' }],
    'two letters': [actors.lawyer, { q: 'vi' }],
    'a number': [actors.lawyer, { q: '5054321-31' }],
    'typed wrong by a letter': [actors.lawyer, { q: 'corunbá apatrydia' }],
    'a word of nowhere': [actors.lawyer, { q: 'ornitorrinco' }],
    'the commonest word, by a partner': [actors.partner, { q: common }],
  }
  for (const [name, [actor, filter]] of Object.entries(searches)) {
    const own = db.as(scopeOf(actor, seedNow))
    const id = await findCase(db)
    const times = await compare(rounds, {
      search: () => searchAll(own, files, actor, searchFilter.parse(filter), seedNow),
      read: () => own.selectFrom('case').selectAll().where('organisationId', '=', actor.organisationId).where('id', '=', id).execute(),
    })
    show(name, times['search'] ?? 0, 'ms')
    show(`${name} ÷ read by key (goal ≤ 50)`, (times['search'] ?? 0) / (times['read'] ?? 1), '×')
  }
}

/** The word that most entries have. */
async function findCommon(db: Database): Promise<string> {
  const { rows } = await sql<{ word: string }>`select substr(word, 10) as word
    from ts_stat('select words from search_entry where kind in (''event'',''case'') limit 200000') where substr(word, 9, 1) in ('e','c') order by ndoc desc limit 1`.execute(
    db,
  )
  return rows[0]?.word ?? ''
}

async function findCase(db: Database): Promise<string> {
  const { id } = await db.selectFrom('case').select('id').where('visibility', '=', 'organisation').limit(1).executeTakeFirstOrThrow()
  return id
}

await withLarge(benchSearch)
