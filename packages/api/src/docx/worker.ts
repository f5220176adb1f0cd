import { parentPort } from 'node:worker_threads'
import type { PrintedBrief } from '@travessia/shared/briefs/printed'
import { packBrief } from './document.ts'

export interface Order {
  readonly number: number
  readonly brief: PrintedBrief
}

export type Answer = { readonly number: number } & ({ readonly file: Uint8Array<ArrayBuffer> } | { readonly error: string })

parentPort?.on('message', async ({ number, brief }: Order) => {
  try {
    const file = await packBrief(brief)
    answer({ number, file }, [file.buffer])
  } catch (error) {
    answer({ number, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})

function answer(given: Answer, moved: ArrayBuffer[] = []): void {
  parentPort?.postMessage(given, moved)
}
