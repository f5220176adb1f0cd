import { takeTasks } from '../worker-tasks.ts'
import { RefusedArchive, type Unpacked, type Unpacking, unpack } from './unpack.ts'

export type UnpackAnswer = { readonly unpacked: Unpacked } | { readonly refused: RefusedArchive['reason']; readonly where: string }

takeTasks<Unpacking, UnpackAnswer>(async (task) => {
  try {
    return { unpacked: await unpack(task) }
  } catch (error) {
    if (error instanceof RefusedArchive) return { refused: error.reason, where: error.where }
    throw error
  }
})
