import { setPriority } from 'node:os'

/** Called in a worker: on a busy machine the process that answers people comes before it. */
export function stepBack(): void {
  setPriority(10)
}
