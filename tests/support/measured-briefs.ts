import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { measures } from '@travessia/shared/briefs/pages/measures'
import type { PrintedBrief } from '@travessia/shared/briefs/printed'
import { pageBriefs } from './page-briefs.ts'

export interface NamedBrief {
  readonly name: string
  readonly brief: PrintedBrief
}

/** A brief as LibreOffice laid it out. The fingerprint is that of the brief and the measures it was printed with. */
export interface MeasuredPages {
  readonly name: string
  readonly pages: number
  readonly fingerprint: string
}

export const countsFile = new URL('./page-counts.json', import.meta.url)
/** Briefs written from case files, kept as they were when they were measured, so that templates may change their words. */
export const composedFile = new URL('./composed-briefs.json', import.meta.url)

export function measuredBriefs(): NamedBrief[] {
  return [...pageBriefs(), ...(readJson(composedFile) as NamedBrief[])]
}

export function readCounts(): MeasuredPages[] {
  return readJson(countsFile) as MeasuredPages[]
}

export function fingerprintOf(brief: PrintedBrief): string {
  return createHash('sha256')
    .update(JSON.stringify([brief, measures]))
    .digest('hex')
    .slice(0, 16)
}

function readJson(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
