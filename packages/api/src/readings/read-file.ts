import { openWorkshop } from '../workshop.ts'
import type { Reading, ReadingTask } from './tasks.ts'

/** Reads a file of others, in a process of its own that is ended when it takes too long or too much memory. */
export const readFileAside = openWorkshop<ReadingTask, Reading>(new URL('./worker.ts', import.meta.url), { seconds: 20, megabytes: 384 })
