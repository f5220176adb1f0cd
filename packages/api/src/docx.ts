import { Worker } from 'node:worker_threads'
import type { PrintedBrief } from '@travessia/shared/briefs/printed'
import type { Answer, Order } from './docx/worker.ts'

interface Waiting {
  readonly resolve: (file: Uint8Array<ArrayBuffer>) => void
  readonly reject: (error: Error) => void
}

const restAfter = 60_000

let press: Worker | undefined
let rest: NodeJS.Timeout | undefined
let orders = 0
const waiting = new Map<number, Waiting>()

/**
 * A brief as a DOCX file. Made in a worker thread: a brief of forty pages takes tens of milliseconds of pure
 * computing, during which the event loop could answer nobody. The worker starts with the first brief, takes
 * them one after another, and is let go after a minute without one.
 */
export function makeDocx(brief: PrintedBrief): Promise<Uint8Array<ArrayBuffer>> {
  clearTimeout(rest)
  press ??= startPress()
  const worker = press
  const order: Order = { number: ++orders, brief }
  return new Promise((resolve, reject) => {
    waiting.set(order.number, { resolve, reject })
    worker.ref()
    worker.postMessage(order)
  })
}

function startPress(): Worker {
  const worker = new Worker(new URL('./docx/worker.ts', import.meta.url))
  worker.on('message', (answer: Answer) => deliver(worker, answer))
  worker.on('error', (error) => breakDown(worker, error))
  worker.on('exit', (code) => breakDown(worker, new Error(`The DOCX worker stopped with code ${code}.`)))
  return worker
}

function deliver(worker: Worker, answer: Answer): void {
  const { resolve, reject } = waiting.get(answer.number) ?? {}
  waiting.delete(answer.number)
  if (waiting.size === 0) {
    worker.unref()
    rest = setTimeout(() => void worker.terminate(), restAfter).unref()
  }
  if ('file' in answer) resolve?.(answer.file)
  else reject?.(new Error(answer.error))
}

function breakDown(worker: Worker, error: Error): void {
  if (press !== worker) return
  press = undefined
  for (const { reject } of waiting.values()) reject(error)
  waiting.clear()
}
