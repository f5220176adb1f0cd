import { parentPort } from 'node:worker_threads'
import type { PrintedBrief } from '@travessia/shared/briefs/printed'
import type { Delivery, Order } from '../workshop.ts'
import { packBrief } from './document.ts'

parentPort?.on('message', async ({ number, task }: Order<PrintedBrief>) => {
  try {
    const result = await packBrief(task)
    deliver({ number, result }, [result.buffer])
  } catch (error) {
    deliver({ number, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})

function deliver(given: Delivery<Uint8Array<ArrayBuffer>>, moved: ArrayBuffer[] = []): void {
  parentPort?.postMessage(given, moved)
}
