// Measurements, by hand on a quiet machine: `pnpm bench` for all, `pnpm bench reads search` for some. Those that have a goal
// stand in a table at the end.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const folder = path.dirname(fileURLToPath(import.meta.url))

/** On the large organisation of scripts/seed.ts, which the first of them fills; what writes comes after what only reads. */
const ofTheDay = ['reads', 'growth', 'search', 'director', 'server', 'writes', 'burst', 'lighthouse', 'scroll']
const others = ['cold-start', 'list', 'files', 'docx', 'briefs-under-load', 'pages', 'docket', 'recompute', 'trail', 'backup']

interface Measured {
  readonly name: string
  readonly value: string
  readonly goal: string
  readonly isMet: boolean
}

const chosen = process.argv.slice(2)
const table: Measured[] = []
for (const name of chosen.length > 0 ? chosen : [...ofTheDay, ...others]) {
  console.log(`\n— ${name}`)
  // Never the real data: what is seeded stays here from run to run.
  const env = { ...process.env, DATA_DIR: process.env.BENCH_DIR ?? path.join(folder, '../../tmp/bench') }
  const run = spawn(process.execPath, [path.join(folder, `${name}.ts`)], { stdio: ['inherit', 'pipe', 'inherit'], env })
  createInterface(run.stdout).on('line', (line) => {
    console.log(line)
    const measured = readGoal(line)
    if (measured) table.push(measured)
  })
  const [code] = await once(run, 'close')
  if (code !== 0) table.push({ name, value: 'ended early', goal: '', isMet: false })
}

console.log()
for (const { name, value, goal, isMet } of table) console.log(`${isMet ? '✓' : '✗'} ${name.padEnd(60)} ${value.padStart(12)}  ${goal}`)

/** What `show` wrote of a figure with a goal, such as "list (goal ≥ 0.8)   0.85 ×". */
function readGoal(line: string): Measured | undefined {
  const found = /^(?<name>.*) \(goal (?<sign>[≥≤<]) ?(?<bound>[\d.]+)\)\s+(?<value>[\d.]+|NaN) ?(?<unit>.*)$/.exec(line)?.groups
  if (!found) return undefined
  const { name = '', sign = '', bound = '', value = '', unit = '' } = found
  const [reached, limit] = [Number(value), Number(bound)]
  const isMet = sign === '≥' ? reached >= limit : sign === '≤' ? reached <= limit : reached < limit
  return { name, value: `${value} ${unit}`, goal: `${sign} ${bound}`, isMet }
}
