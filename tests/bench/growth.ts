// What a reader notices of ten times as many cases: the same reads on a tenth of the organisation and on the whole, in turn.
import path from 'node:path'
import { caseFilter } from '@travessia/shared/cases'
import { deadlineFilter } from '@travessia/shared/deadline-view'
import { getOpenCase, scopeOf } from '../../packages/api/src/access.ts'
import { readCase } from '../../packages/api/src/cases/case-file.ts'
import { listCases } from '../../packages/api/src/cases/list.ts'
import { listDue } from '../../packages/api/src/deadlines/across.ts'
import { seedNow } from '../../scripts/seed.ts'
import { caseAt, type Large, withLarge } from './large.ts'
import { compare, show } from './measure.ts'

const cases = Number(process.argv[2] ?? 100_000)
const folder = process.env.DATA_DIR ?? 'data'
// One process has one master key.
const tenth = { ...process.env, DATA_DIR: path.join(folder, 'tenth'), MASTER_KEY_FILE: path.join(folder, 'master-key') }

await withLarge((whole) => withLarge((small) => compareSizes(whole, small), cases / 10, tenth), cases)

async function compareSizes(whole: Large, small: Large) {
  const [large, little] = [await readsOf(whole), await readsOf(small)]
  for (const read of ['list', 'deadlines', 'case'] as const) {
    const times = await compare(60, { large: large[read], little: little[read] })
    show(`${read}: ten times the cases ÷ a tenth (goal < 1.3)`, (times.large ?? 0) / (times.little ?? 1), '×')
  }
}

async function readsOf({ db, files, find }: Large) {
  const lawyer = await find('lawyer')
  const as = () => db.as(scopeOf(lawyer, seedNow))
  const month = deadlineFilter.parse({ limit: 50, group: 'month' })
  // Numbers of ten events, open to the organisation.
  const open = await getOpenCase(db, await find('director'), caseAt(201), seedNow)
  return {
    list: () => listCases(as(), lawyer, caseFilter.parse({ limit: 50 }), seedNow, 'pt-BR'),
    deadlines: () => listDue(as(), lawyer, month, seedNow, 'pt-BR'),
    case: () => readCase(as(), files, open, seedNow),
  }
}
