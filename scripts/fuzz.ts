// Sends 20,000 generated requests of every kind to every address of the API. FUZZ_REQUESTS and FUZZ_SEED change how many, and which.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'

const vitest = path.join(path.dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
const { status } = spawnSync(process.execPath, [vitest, 'run', '--project=api', 'tests/api/fuzz.test.ts'], {
  stdio: 'inherit',
  env: { FUZZ_REQUESTS: '20000', ...process.env },
})
process.exit(status ?? 1)
