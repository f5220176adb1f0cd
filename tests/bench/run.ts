// Measurements, by hand on a quiet machine: `pnpm bench` for all, `pnpm bench list` for one.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = path.dirname(fileURLToPath(import.meta.url))
const chosen = process.argv.slice(2)

for (const name of chosen.length > 0
  ? chosen
  : [
      'cold-start',
      'list',
      'reads',
      'files',
      'docx',
      'briefs-under-load',
      'pages',
      'docket',
      'recompute',
      'trail',
      'backup',
      'director',
      'search',
    ]) {
  console.log(`\n— ${name}`)
  // Never the real data: what is seeded stays here from run to run.
  const env = { ...process.env, DATA_DIR: path.join(folder, '../../tmp/bench') }
  spawnSync(process.execPath, [path.join(folder, `${name}.ts`)], { stdio: 'inherit', env })
}
