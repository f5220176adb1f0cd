import { parentPort } from 'node:worker_threads'
import type { DocxTask } from '../docx.ts'
import type { Delivery, Order } from '../workshop.ts'
import { packBrief } from './document.ts'

parentPort?.on('message', async ({ number, task }: Order<DocxTask>) => {
  try {
    const result = await packBrief(task.brief, task.sheets)
    deliver({ number, result }, [result.buffer])
  } catch (error) {
    deliver({ number, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})

function deliver(given: Delivery<Uint8Array<ArrayBuffer>>, moved: ArrayBuffer[] = []): void {
  parentPort?.postMessage(given, moved)
}
