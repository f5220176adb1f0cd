import { findLeaks } from '@travessia/shared/briefs/leaks'
import { takeTasks } from '../worker-tasks.ts'
import { scanDocx } from './leak-scan.ts'
import type { Leaks, LeakTask } from './leak-search.ts'

takeTasks(
  ({ file, brief, made }: LeakTask): Leaks => ({
    inBrief: brief ? findLeaks(file, brief) : [],
    inFile: made ? scanDocx(file, made.bytes, made.name) : [],
  }),
)
