import { openWorkshop } from '../workshop.ts'
import type { PageTask } from './tasks.ts'

/** Draws one page of a file of others as a picture of our own, in a process that is ended when it takes too long or too much memory. */
export const drawPageAside = openWorkshop<PageTask, null>(new URL('./page-worker.ts', import.meta.url), { seconds: 30, megabytes: 384 })
