import { findLeaks, searchLeaks } from '@travessia/shared/briefs/leaks'
import { takeTasks } from '../worker-tasks.ts'
import { scanDocx } from './leak-scan.ts'
import type { Leaks, LeakTask } from './leak-search.ts'

takeTasks(
  ({ file, brief, made, text }: LeakTask): Leaks => ({
    inBrief: brief ? findLeaks(file, brief) : [],
    inFile: made ? scanDocx(file, made.bytes, made.name) : [],
    inText: text === undefined ? [] : searchLeaks(text, file.people, file.brief.audience),
  }),
)
