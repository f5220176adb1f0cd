import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { addDays } from '@travessia/shared/dates'
import { type DocketEvent, type DocketProceeding, readDocket, type Story } from '@travessia/shared/docket'
import { catalogue } from '@travessia/shared/forums/index'
import { launchBrowser } from '../support/browser.ts'
import { median, show } from './measure.ts'

const procedures = [
  'br-ms',
  'br-recursos-cpc',
  'iachr-petition',
  'iachr-precautionary',
  'iacthr-contentious',
  'iacthr-provisional-measures',
  'ccpr-communication',
  'br-pl-camara',
  'br-lai',
  'br-conare',
]
const now = '2026-11-26T12:00:00Z'
const story = bigStory()
const rounds = 60

show('proceedings', story.proceedings.length, '')
show('events', story.events.length, '')
show('deadlines read from them', readDocket(catalogue, story, now).deadlines.length, '')
show('in Node, median', measure(), 'ms each')
show('in the browser, median', await measureInBrowser(), 'ms each')

/** Ten proceedings, fifty events each: every kind of the procedure in turn, a fortnight apart. */
function bigStory(): Story {
  const proceedings = procedures.map((procedure, at): DocketProceeding => {
    const { courts, ourRole } = catalogue.getProcedure(procedure)
    return { id: `p${at}`, procedure, court: courts?.[0]?.id ?? null, ourRole }
  })
  const events = proceedings.flatMap(({ id, procedure }) => {
    const kinds = catalogue.getProcedure(procedure).events
    return Array.from({ length: 50 }, (_, at): DocketEvent => {
      const kind = kinds[at % kinds.length]?.id ?? 'note'
      const on = addDays('2024-06-03', at * 14)
      return { id: `${id}-${at}`, kind, on, precision: 'day', time: null, zone: null, proceeding: id, sequence: at, fields: {} }
    })
  })
  return { state: 'BR', proceedings, events }
}

function measure(): number {
  return median(
    Array.from({ length: rounds }, () => {
      const began = performance.now()
      readDocket(catalogue, story, now)
      return performance.now() - began
    }).slice(10),
  )
}

/** The same code as the screens carry it, in a real browser. */
async function measureInBrowser(): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'travessia-docket-'))
  const entry = path.join(folder, 'entry.ts')
  const shared = path.resolve(import.meta.dirname, '../../packages/shared/src')
  writeFileSync(entry, `export * from '${shared}/docket.ts'\nexport { catalogue } from '${shared}/forums/index.ts'\n`)
  const { build } = await import('vite')
  const lib = { entry, formats: ['es' as const], fileName: 'law' }
  await build({
    configFile: false,
    logLevel: 'error',
    root: path.resolve(import.meta.dirname, '../../packages/web'),
    build: { outDir: folder, lib },
  })
  const code = readFileSync(path.join(folder, 'law.js'), 'utf8')
  const browser = await launchBrowser()
  const page = await browser.newPage()
  const times = await page.evaluate(
    async ([source, told, moment, count]) => {
      const law = await import(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })))
      return Array.from({ length: count }, () => {
        const began = performance.now()
        law.readDocket(law.catalogue, told, moment)
        return performance.now() - began
      }).slice(10)
    },
    [code, story, now, rounds] as const,
  )
  await browser.close()
  rmSync(folder, { recursive: true })
  return median(times)
}
