// Home, a case and the director's page of the demonstration as Lighthouse sees them on a slow phone. Lighthouse is fetched
// at the first run, as nothing else needs it.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from '../../scripts/build.ts'
import { openHouse, signIn } from '../e2e/support.ts'
import { launchBrowser } from '../support/browser.ts'
import { median, show } from './measure.ts'

const version = '13.5.0'
const folder = fileURLToPath(new URL('../../tmp/lighthouse', import.meta.url))
const port = 9_333
const rounds = 3

await build()
const house = await openHouse({ demonstration: true })
const { request } = (await signIn(house)).context()
const [cases, cookies] = [await (await request.get('/api/cases?q=fam')).json(), (await request.storageState()).cookies]
const watched = await launchBrowser([`--remote-debugging-port=${port}`])
try {
  const { default: lighthouse } = (await import(pathToFileURL(fetchLighthouse()).href)) as { default: Lighthouse }
  const extraHeaders = { Cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') }
  const flags = { port, output: 'json', logLevel: 'error', extraHeaders, onlyCategories: ['performance', 'accessibility'] }
  for (const [name, address] of Object.entries({ home: '/', case: `/cases/${cases.items[0].id}`, director: '/overview' })) {
    const scores: Scores[] = []
    for (let round = 0; round < rounds; round++) scores.push(await look(() => lighthouse(`${house.url}${address}`, flags)))
    show(`${name}: performance (goal ≥ 90)`, median(scores.map((one) => one.performance)), '')
    show(`${name}: accessibility (goal ≥ 100)`, Math.min(...scores.map((one) => one.accessibility)), '')
  }
} finally {
  await watched.close()
  await house.close()
}

interface Report {
  lhr: { categories: Record<string, { score: number }>; finalDisplayedUrl: string; runtimeError?: { code: string } }
}
interface Scores {
  performance: number
  accessibility: number
}
type Lighthouse = (url: string, flags: object) => Promise<Report>

/** Now and then the browser misses the beginning of its recording, of which Lighthouse says that it should be run again. */
async function look(run: () => Promise<Report>, again = 3): Promise<Scores> {
  const report = await run()
  return report.lhr.runtimeError?.code === 'NO_NAVSTART' && again > 0 ? look(run, again - 1) : readScores(report)
}

function readScores({ lhr: { categories, finalDisplayedUrl } }: Report): Scores {
  if (finalDisplayedUrl.includes('/sign-in')) throw new Error('The page asked to sign in.')
  const of = (category: string) => (categories[category]?.score ?? Number.NaN) * 100
  return { performance: of('performance'), accessibility: of('accessibility') }
}

function fetchLighthouse(): string {
  const entry = path.join(folder, 'node_modules/lighthouse/core/index.js')
  if (!existsSync(entry)) spawnSync('npm', ['install', '--no-save', '--prefix', folder, `lighthouse@${version}`], { stdio: 'inherit' })
  return entry
}
