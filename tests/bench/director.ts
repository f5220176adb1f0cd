// What the director's page costs beside a case's: both through the whole application, in turn, at eight connections; then the
// same right after a burst of writes, and how long one count of everything takes behind the answers.
import { caseFilter } from '@travessia/shared/cases'
import { instantOf } from '@travessia/shared/dates'
import { overviewScope } from '@travessia/shared/overview'
import { sql } from 'kysely'
import { listCases } from '../../packages/api/src/cases/list.ts'
import { readFigures, recountNext } from '../../packages/api/src/overview/actions.ts'
import { seedNow } from '../../scripts/seed.ts'
import { compareRates, load, serveApplication } from './http.ts'
import { withLarge } from './large.ts'
import { show, time } from './measure.ts'

const burst = 60_000

await withLarge(async (large) => {
  const { db } = large
  const director = await large.find('director')
  const { items } = await listCases(db, director, caseFilter.parse({ limit: 50 }), seedNow, 'pt-BR')
  const now = () => instantOf(new Date())
  const question = { reader: director, scope: overviewScope.parse({}), isExact: true }
  show('one count of everything', await time(() => readFigures(db, db, question, now())), 'ms')

  const served = await serveApplication(large, director)
  const keepFresh = setInterval(() => void recountNext(db, now()).catch(() => undefined), 10_000)
  const against = (when: string) =>
    compareRates(
      `director’s page and case${when}`,
      '≥ 0.5',
      () => load(served, '/api/overview'),
      () => load(served, `/api/cases/${items[0]?.id}`),
    )
  await against('')
  await sql`update deadline set version = version + 1 where id in (select id from deadline limit ${burst})`.execute(db)
  await against(`, after ${burst} writes`)
  clearInterval(keepFresh)
  served.close()
})
