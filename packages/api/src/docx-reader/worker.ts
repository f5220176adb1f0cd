import { parentPort } from 'node:worker_threads'
import type { ReadDocument } from '@travessia/shared/briefs/from-word/read-document'
import type { Delivery, Order } from '../workshop.ts'
import { UnreadableDocument } from './archive.ts'
import { readDocx } from './read.ts'

/** What came of a file: the document, or why it cannot be read. */
export type Reading = { readonly document: ReadDocument } | { readonly refused: UnreadableDocument['reason'] }

parentPort?.on('message', ({ number, task }: Order<Uint8Array>) => {
  try {
    deliver({ number, result: { document: readDocx(task) } })
  } catch (error) {
    if (error instanceof UnreadableDocument) deliver({ number, result: { refused: error.reason } })
    else deliver({ number, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})

function deliver(given: Delivery<Reading>): void {
  parentPort?.postMessage(given)
}
