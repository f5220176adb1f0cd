import type { PrintedBrief } from '@travessia/shared/briefs/printed'
import type { LetterheadCheck } from './docx/letterhead-check.ts'
import { openWorkshop } from './workshop.ts'

/**
 * A brief to be made into a file. `sheets`: with a page for each annex, to be laid before it. `letterhead`: the paper of
 * the organisation, and the reference of the case that it may ask for.
 */
export interface DocxTask {
  readonly brief: PrintedBrief
  readonly sheets: boolean
  readonly letterhead: { readonly file: Uint8Array; readonly reference: string } | undefined
}

const work = openWorkshop<DocxTask, Uint8Array<ArrayBuffer>>(new URL('./docx/worker.ts', import.meta.url), {
  seconds: 60,
  megabytes: 1024,
})

/** A brief as a DOCX file: one of forty pages takes tens of milliseconds of pure computing. */
export function makeDocx(
  brief: PrintedBrief,
  { sheets = false, letterhead }: { sheets?: boolean; letterhead?: DocxTask['letterhead'] } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  return work({ brief, sheets, letterhead })
}

const check = openWorkshop<Uint8Array, LetterheadCheck>(new URL('./docx/letterhead-worker.ts', import.meta.url), {
  seconds: 10,
  megabytes: 512,
})

/** What a letterhead asks for, or everything that is wrong with it. One that breaks whoever looks at it is damaged. */
export function checkLetterhead(bytes: Uint8Array): Promise<LetterheadCheck> {
  return check(bytes).catch(() => ({ problems: [{ kind: 'damaged' }] }))
}
