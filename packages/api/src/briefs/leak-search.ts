import type { CaseFile } from '@travessia/shared/briefs/case-file'
import { type BriefLeak, type Leak, mayReadNames } from '@travessia/shared/briefs/leaks'
import type { PrintedBrief } from '@travessia/shared/briefs/printed'
import { openWorkshop } from '../workshop.ts'
import type { FileLeak } from './leak-scan.ts'

/** Either a brief is searched, or the file that was made of it, or a text that goes with it. */
export interface LeakTask {
  readonly file: CaseFile
  readonly brief?: PrintedBrief
  readonly made?: { readonly bytes: Uint8Array; readonly name: string }
  readonly text?: string
}

export interface Leaks {
  readonly inBrief: readonly BriefLeak[]
  readonly inFile: readonly FileLeak[]
  readonly inText: readonly Leak[]
}

const work = openWorkshop<LeakTask, Leaks>(new URL('./leak-worker.ts', import.meta.url), { seconds: 60, megabytes: 1024 })

/** `findLeaks` beside the event loop: with a brief of forty pages it takes a while of pure computing. */
export async function searchBrief(file: CaseFile, brief: PrintedBrief): Promise<Leaks['inBrief']> {
  return hasSecrets(file) ? (await work({ file: onlyPeople(file), brief })).inBrief : []
}

/** `scanDocx` beside the event loop. */
export async function searchFile(file: CaseFile, bytes: Uint8Array, name: string): Promise<Leaks['inFile']> {
  return hasSecrets(file) ? (await work({ file: onlyPeople(file), made: { bytes, name } })).inFile : []
}

/** `searchLeaks` beside the event loop, in the words of a file that goes with the brief. */
export async function searchText(file: CaseFile, text: string): Promise<Leaks['inText']> {
  return hasSecrets(file) ? (await work({ file: onlyPeople(file), text })).inText : []
}

/** Whether there is anybody whom the reader of the brief may not know. */
export function hasSecrets({ people, brief }: CaseFile): boolean {
  return !mayReadNames(brief.audience) && people.some((one) => one.protected)
}

/** What the search does not read is not copied to the worker. */
function onlyPeople(file: CaseFile): CaseFile {
  return { ...file, proceedings: [], events: [], deadlines: [], annexes: [], authorities: [], brief: { ...file.brief, sections: [] } }
}
