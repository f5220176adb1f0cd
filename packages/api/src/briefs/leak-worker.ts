import { parentPort } from 'node:worker_threads'
import { findLeaks } from '@travessia/shared/briefs/leaks'
import type { Delivery, Order } from '../workshop.ts'
import { scanDocx } from './leak-scan.ts'
import type { Leaks, LeakTask } from './leak-search.ts'

parentPort?.on('message', ({ number, task }: Order<LeakTask>) => {
  try {
    deliver({ number, result: search(task) })
  } catch (error) {
    deliver({ number, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})

function search({ file, brief, made }: LeakTask): Leaks {
  return { inBrief: brief ? findLeaks(file, brief) : [], inFile: made ? scanDocx(file, made.bytes, made.name) : [] }
}

function deliver(given: Delivery<Leaks>): void {
  parentPort?.postMessage(given)
}
