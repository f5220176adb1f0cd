import { parentPort } from 'node:worker_threads'
import type { DocxTask } from '../docx.ts'
import type { Delivery, Order } from '../workshop.ts'
import { packBrief } from './document.ts'
import { putOnLetterhead } from './letterhead.ts'
import { fillLetterhead } from './letterhead-check.ts'

parentPort?.on('message', async ({ number, task }: Order<DocxTask>) => {
  try {
    const result = await make(task)
    deliver({ number, result }, [result.buffer])
  } catch (error) {
    deliver({ number, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})

async function make({ brief, sheets, letterhead }: DocxTask): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await packBrief(brief, sheets)
  if (!letterhead) return packed
  const { organisation, title, caption, body } = brief
  return putOnLetterhead(
    packed,
    fillLetterhead(letterhead.file, { organisation, title, case: caption, body, reference: letterhead.reference }),
  )
}

function deliver(given: Delivery<Uint8Array<ArrayBuffer>>, moved: ArrayBuffer[] = []): void {
  parentPort?.postMessage(given, moved)
}
