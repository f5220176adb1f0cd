// Counts the pages of the measured briefs with LibreOffice and writes the counts down, by hand where LibreOffice
// is installed: `node scripts/run.mjs tests/support/measure-pages.ts`.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { familyCase } from '@travessia/api/demonstration/family-case'
import { publicCases } from '@travessia/api/demonstration/public-cases'
import type { DemonstrationCase } from '@travessia/api/demonstration/shape'
import { packBrief } from '@travessia/api/docx/document'
import { composeBrief } from '@travessia/shared/briefs/compose'
import { catalogue } from '@travessia/shared/forums/index'
import { caseFile, told } from './case-file.ts'
import { composedFile, countsFile, fingerprintOf, type MeasuredPages, measuredBriefs, type NamedBrief } from './measured-briefs.ts'

writeFileSync(composedFile, `${JSON.stringify(composeAll())}\n`)
const briefs = measuredBriefs()
const folder = mkdtempSync(path.join(os.tmpdir(), 'travessia-pages-'))
try {
  const files = await Promise.all(briefs.map(({ brief }, at) => write(path.join(folder, `${at}.docx`), brief)))
  execFileSync('soffice', [
    `-env:UserInstallation=file://${folder}/office`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    ...files,
  ])
  const counts: MeasuredPages[] = []
  for (const [at, { name, brief }] of briefs.entries()) {
    const pdf = await PDFDocument.load(readFileSync(path.join(folder, `${at}.pdf`)))
    counts.push({ name, pages: pdf.getPageCount(), fingerprint: fingerprintOf(brief) })
  }
  writeFileSync(countsFile, `[\n${counts.map(toLine).join(',\n')}\n]\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function write(file: string, brief: NamedBrief['brief']): Promise<string> {
  writeFileSync(file, await packBrief(brief))
  return file
}

/** The petition in every language, of a whole case and of each case of the demonstration, and other ways to open. */
function composeAll(): NamedBrief[] {
  const compose = (name: string, file: ReturnType<typeof caseFile>) => ({ name, brief: composeBrief(catalogue, file) })
  const petitions = (['pt-BR', 'es', 'en'] as const).map((language) =>
    compose(`petition in ${language}`, caseFile({ brief: { language } })),
  )
  const others = ['iacthr-esap', 'echr-supplement', 'br-mandado-seguranca', 'sp-submission', 'upr-submission'].map((template) =>
    compose(template, caseFile({ brief: { template } })),
  )
  const demonstration = [...publicCases, familyCase('2026-06-10')].map((one) => compose(`petition: ${one.title}`, fileOf(one)))
  return [...petitions, ...others, ...demonstration]
}

/** A case of the demonstration as it would be on record. */
function fileOf({ state, territory, title, facts = [], proceedings }: DemonstrationCase) {
  const begun = proceedings.map(({ procedure, court = null, number = '' }, at) => ({
    id: `p${at}`,
    procedure,
    court,
    number,
    ourRole: 'petitioner' as const,
  }))
  const events = [
    ...facts.map(({ kind, on, ...more }) => told(null, kind, on, more)),
    ...proceedings.flatMap((one, at) => one.events.map(({ kind, on, ...more }) => told(`p${at}`, kind, on, more))),
  ]
  const proceedingId = begun.find((one) => one.procedure === 'iachr-petition')?.id ?? null
  const whole = caseFile({ brief: { proceedingId }, proceedings: begun, events, state, now: '2026-06-10T15:00:00Z' })
  return { ...whole, case: { ...whole.case, title, territory } }
}

/** As the formatter would have it. */
function toLine({ name, pages, fingerprint }: MeasuredPages): string {
  return `  { "name": ${JSON.stringify(name)}, "pages": ${pages}, "fingerprint": ${JSON.stringify(fingerprint)} }`
}
