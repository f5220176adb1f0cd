import { parentPort } from 'node:worker_threads'
import type { Delivery, Order } from '../workshop.ts'
import { checkLetterhead, type LetterheadCheck } from './letterhead-check.ts'

parentPort?.on('message', ({ number, task }: Order<Uint8Array>) => {
  try {
    deliver({ number, result: checkLetterhead(task) })
  } catch (error) {
    deliver({ number, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})

function deliver(given: Delivery<LetterheadCheck>): void {
  parentPort?.postMessage(given)
}
