import { type ResourceLimits, Worker } from 'node:worker_threads'

/** What a worker gets, and what it gives back under the same number. */
export interface Order<Task> {
  readonly number: number
  readonly task: Task
}

export type Delivery<Result> = { readonly number: number } & ({ readonly result: Result } | { readonly error: string })

/** What one task may take: it is stopped when it takes more. */
export interface Bounds extends ResourceLimits {
  readonly seconds: number
}

interface Job<Task, Result> extends Order<Task> {
  readonly resolve: (result: Result) => void
  readonly reject: (error: Error) => void
}

const restAfter = 60_000

/**
 * Pure computing in a worker thread, so that the event loop goes on answering. The worker starts with the first
 * task and is let go after a minute without one. It has one task at a time: one that breaks it, or takes too long,
 * fails alone, and those that wait are done by another worker.
 */
export function openWorkshop<Task, Result>(script: URL, { seconds, ...limits }: Bounds): (task: Task) => Promise<Result> {
  const waiting: Job<Task, Result>[] = []
  let worker: Worker | undefined
  let present: Job<Task, Result> | undefined
  let alarm: NodeJS.Timeout | undefined
  let orders = 0
  return (task) =>
    new Promise((resolve, reject) => {
      waiting.push({ number: ++orders, task, resolve, reject })
      takeNext()
    })

  function takeNext(): void {
    if (present) return
    clearTimeout(alarm)
    present = waiting.shift()
    if (!present) {
      rest()
      return
    }
    worker ??= start()
    const at = worker
    at.ref()
    at.postMessage({ number: present.number, task: present.task } satisfies Order<Task>)
    alarm = setTimeout(() => breakDown(at, new Error(`The task took longer than ${seconds} seconds.`)), seconds * 1000)
  }

  function rest(): void {
    worker?.unref()
    alarm = setTimeout(letGo, restAfter).unref()
  }

  function start(): Worker {
    const started = new Worker(script, { resourceLimits: limits })
    started.on('message', (delivery: Delivery<Result>) => deliver(delivery))
    started.on('error', (error) => breakDown(started, error))
    started.on('exit', (code) => breakDown(started, new Error(`The worker stopped with code ${code}.`)))
    return started
  }

  function deliver(delivery: Delivery<Result>): void {
    if (delivery.number !== present?.number) return
    const { resolve, reject } = present
    present = undefined
    if ('result' in delivery) resolve(delivery.result)
    else reject(new Error(delivery.error))
    takeNext()
  }

  function breakDown(from: Worker, error: Error): void {
    if (worker !== from) return
    letGo()
    present?.reject(error)
    present = undefined
    takeNext()
  }

  /** Forgotten before it has ended, so that no task is given to it any more. */
  function letGo(): void {
    void worker?.terminate()
    worker = undefined
  }
}
