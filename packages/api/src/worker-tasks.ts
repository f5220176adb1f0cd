import { stepBack } from './step-back.ts'

/** What a worker gets, and what it gives back under the same number. */
export interface Order<Task> {
  readonly number: number
  readonly task: Task
}

export type Delivery<Result> = { readonly number: number } & ({ readonly result: Result } | { readonly error: string })

/** In a worker: carries out what the workshop sends, one task after the other, until the server is gone. */
export function takeTasks<Task, Result>(carryOut: (task: Task) => Result | Promise<Result>): void {
  stepBack()
  process.on('disconnect', () => process.exit())
  process.on('message', async (order) => {
    const { number, task } = order as Order<Task>
    process.send?.(await tryTo(number, () => carryOut(task)))
  })
}

async function tryTo<Result>(number: number, carryOut: () => Result | Promise<Result>): Promise<Delivery<Result>> {
  try {
    return { number, result: await carryOut() }
  } catch (error) {
    return { number, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
