import { type ChildProcess, fork } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Delivery, Order } from './worker-tasks.ts'

/** What one task may take: a worker that takes more is ended. */
export interface Bounds {
  readonly seconds: number
  readonly megabytes: number
}

interface Job<Task, Result> extends Order<Task> {
  readonly resolve: (result: Result) => void
  readonly reject: (error: Error) => void
}

const restAfter = 60_000

/**
 * Pure computing in a process of its own, so that the event loop goes on answering, and so that a file which asks for
 * more memory than there is ends that process and not the server, as a thread would. It starts with the first task and
 * is let go after a minute without one. It has one task at a time: one that breaks it, or takes too long, fails alone,
 * and those that wait are done by another.
 */
export function openWorkshop<Task, Result>(script: URL, { seconds, megabytes }: Bounds): (task: Task) => Promise<Result> {
  const waiting: Job<Task, Result>[] = []
  let worker: ChildProcess | undefined
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
    at.channel?.ref()
    const order: Order<unknown> = { number: present.number, task: present.task }
    at.send(order, (error) => error && breakDown(at, error))
    alarm = setTimeout(() => breakDown(at, new Error(`The task took longer than ${seconds} seconds.`)), seconds * 1000)
  }

  function rest(): void {
    worker?.unref()
    worker?.channel?.unref()
    alarm = setTimeout(letGo, restAfter).unref()
  }

  function start(): ChildProcess {
    const started = startWorker(script, megabytes)
    started.on('message', (delivery) => deliver(delivery as Delivery<Result>))
    started.on('error', (error) => breakDown(started, error))
    started.on('exit', (code, signal) => breakDown(started, new Error(`The worker stopped with ${signal ?? code}.`)))
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

  function breakDown(from: ChildProcess, error: Error): void {
    if (worker !== from) return
    letGo()
    present?.reject(error)
    present = undefined
    takeNext()
  }

  /** Forgotten before it has ended, so that no task is given to it any more. */
  function letGo(): void {
    worker?.kill('SIGKILL')
    worker = undefined
  }
}

/** Without the settings of the server: what reads the files of others has no use for its secrets. */
function startWorker(script: URL, megabytes: number): ChildProcess {
  const { PATH, SystemRoot, TMPDIR, TEMP, NODE_COMPILE_CACHE } = process.env
  const worker = fork(fileURLToPath(script), {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${megabytes}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: { PATH, SystemRoot, TMPDIR, TEMP, NODE_COMPILE_CACHE },
  })
  keepWithin(worker, megabytes + besides)
  return worker
}

/** Ends a process that holds more memory than this, and with the server any. */
export function keepWithin(child: ChildProcess, megabytes: number): void {
  // Where a machine runs out of memory all the same, Linux ends this process before the database or the server.
  if (process.platform === 'linux') void writeFile(`/proc/${child.pid}/oom_score_adj`, '1000').catch(() => undefined)
  const endWatch = watchMemory(child, megabytes)
  child.once('exit', endWatch)
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
}

/** What a worker may hold beside its heap: the program itself, and pictures and buffers, which no heap counts. */
const besides = 350
const bytesOfPage = 4_096

/** Linux tells how much a process holds: one that holds too much is ended before the machine feels it. */
function watchMemory(child: ChildProcess, megabytes: number): () => void {
  if (process.platform !== 'linux') return () => undefined
  const watch = setInterval(async () => {
    const told = await readFile(`/proc/${child.pid}/statm`, 'latin1').catch(() => '')
    if (Number(told.split(' ')[1] ?? 0) * bytesOfPage > megabytes * 1_000_000) child.kill('SIGKILL')
  }, 100)
  watch.unref()
  return () => clearInterval(watch)
}
