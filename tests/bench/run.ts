// Measurements, run by hand on a quiet machine: `pnpm bench`.
import { benchCaseList } from './case-list.ts'
import { benchColdStart } from './cold-start.ts'

await benchColdStart()
await benchCaseList()
