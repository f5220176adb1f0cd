// Reckons the chain of the trail anew and says what does not hold: `npm run trail -- verify`, or with `--since=2026-01-31`.
// It only reads, and a running server goes on meanwhile. Ends with code 1 when anything is wrong.
import { instantOf, toInstant } from '@travessia/shared/dates'
import { openPlace } from '../packages/api/src/backup/place.ts'
import { readConfig, StartError } from '../packages/api/src/config.ts'
import { openDatabase } from '../packages/api/src/db.ts'
import type { Finding } from '../packages/api/src/trail/check.ts'
import { verifyTrails } from '../packages/api/src/trail/verify.ts'

/** How many findings of one organisation are told one by one. */
const shown = 1_000

const said = {
  altered: 'was altered',
  deleted: 'was deleted; its seal is still there',
  gap: 'stands after a gap: seals before it were removed',
  inserted: 'was put in and is not part of the chain',
  swapped: 'has the content of another row, which has its',
  reordered: 'does not stand where it stood',
  cut: 'is missing with all that came after it: a head that went out was further on',
  rewritten: 'is not what it was when its hash went out: the chain was made anew',
} as const

const [command = '', ...options] = process.argv.slice(2)
const usage = new StartError(
  'Use: npm run trail -- verify, ou npm run trail -- verify --since=2026-01-31.',
  'Use: npm run trail -- verify, or npm run trail -- verify --since=2026-01-31.',
)

try {
  const since = readSince()
  const config = readConfig(process.env)
  const place = await openPlace(config)
  const db = openDatabase(place.url, { connections: 2 })
  try {
    for await (const check of verifyTrails(db, { dataDir: config.dataDir, now: now(), ...(since && { since }) })) {
      const { organisation, rows, seconds, head, heads, findings } = check
      console.log(`${organisation}: ${rows} rows in ${seconds.toFixed(1)} s, ${heads} heads compared`)
      if (head) console.log(`  ends with number ${head.number}, hash ${head.hash}`)
      for (const one of findings.slice(0, shown)) console.log(`  ${tell(one)}`)
      if (findings.length > shown) console.log(`  … and ${findings.length - shown} more`)
      if (findings.length > 0) process.exitCode = 1
    }
    console.log(process.exitCode ? 'THE TRAIL DOES NOT HOLD.' : 'The trail holds.')
  } finally {
    await db.destroy()
    await place.close()
  }
} catch (error) {
  console.error(error instanceof StartError ? error.message : error)
  process.exitCode = 1
}

function readSince() {
  const [option = '', ...others] = options
  const day = /^--since=(\d{4}-\d{2}-\d{2})$/.exec(option)?.[1]
  if (command !== 'verify' || others.length > 0 || (option !== '' && !day)) throw usage
  return day && toInstant(`${day}T00:00:00Z`)
}

function now() {
  return instantOf(new Date())
}

function tell({ number, auditId, at, kind }: Finding): string {
  const place = number === null ? `row ${auditId}, which has no number` : `number ${number}`
  return `${place}: ${said[kind]}${at ? ` (${at})` : ''}`
}
