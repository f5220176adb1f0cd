import { type ResourceLimits, Worker } from 'node:worker_threads'

/** What a worker gets, and what it gives back under the same number. */
export interface Order<Task> {
  readonly number: number
  readonly task: Task
}

export type Delivery<Result> = { readonly number: number } & ({ readonly result: Result } | { readonly error: string })

interface Waiting<Result> {
  readonly resolve: (result: Result) => void
  readonly reject: (error: Error) => void
}

const restAfter = 60_000

/**
 * Pure computing in a worker thread, so that the event loop goes on answering. The worker starts with the first
 * task, takes them one after another, and is let go after a minute without one; if it breaks, the next task
 * starts another.
 */
export function openWorkshop<Task, Result>(script: URL, limits: ResourceLimits = {}): (task: Task) => Promise<Result> {
  let worker: Worker | undefined
  let rest: NodeJS.Timeout | undefined
  let orders = 0
  const waiting = new Map<number, Waiting<Result>>()
  return work

  function work(task: Task): Promise<Result> {
    clearTimeout(rest)
    worker ??= start()
    const present = worker
    const order: Order<Task> = { number: ++orders, task }
    return new Promise((resolve, reject) => {
      waiting.set(order.number, { resolve, reject })
      present.ref()
      present.postMessage(order)
    })
  }

  function start(): Worker {
    const started = new Worker(script, { resourceLimits: limits })
    started.on('message', (delivery: Delivery<Result>) => deliver(started, delivery))
    started.on('error', (error) => breakDown(started, error))
    started.on('exit', (code) => breakDown(started, new Error(`The worker stopped with code ${code}.`)))
    return started
  }

  function deliver(from: Worker, delivery: Delivery<Result>): void {
    const { resolve, reject } = waiting.get(delivery.number) ?? {}
    waiting.delete(delivery.number)
    if (waiting.size === 0) {
      from.unref()
      rest = setTimeout(() => void from.terminate(), restAfter).unref()
    }
    if ('result' in delivery) resolve?.(delivery.result)
    else reject?.(new Error(delivery.error))
  }

  function breakDown(from: Worker, error: Error): void {
    if (worker !== from) return
    worker = undefined
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
}
