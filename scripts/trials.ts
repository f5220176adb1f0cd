// The long forms of the trials: kills under load, reminders, imports, tampering, random requests, hostile files. `npm run trials` for all,
// `npm run trials -- kill fuzz` for those whose file bears the word.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const vitest = path.join(path.dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
const chosen = process.argv.slice(2)
const words = chosen.length > 0 ? chosen : ['kill', 'reminders', 'imports', 'tamper', 'fuzz', 'hostile-uploads']

const run = spawnSync(process.execPath, [vitest, 'run', '--project=api', '--project=faults', '--testTimeout=3600000', ...words], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, TRIALS: 'long' },
})
process.exit(run.status ?? 1)
