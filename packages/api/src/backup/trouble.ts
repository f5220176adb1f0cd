import { StartError } from '../config.ts'

/** What keeps a backup from being made or restored, said in plain sentences in two languages. */
export class BackupError extends StartError {
  override name = 'BackupError'
}

/** The archive is not what was written: nothing of it may be used. */
export function damaged(why: { pt: string; en: string }): BackupError {
  return new BackupError(
    `A cópia de segurança está danificada ou foi alterada (${why.pt}). Nada foi mudado. Use outra cópia.`,
    `The backup is damaged or was altered (${why.en}). Nothing was changed. Use another one.`,
  )
}

/** A full disk is said to be one; what else goes wrong is passed on. */
export function diskTrouble(error: unknown, folder: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new BackupError(
      `O disco de ${folder} está cheio. Nada ficou pela metade: libere espaço ou indique outra pasta, e faça de novo.`,
      `The disk of ${folder} is full. Nothing half-written was kept: make room or name another folder, and do it again.`,
    )
  }
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') {
    return new BackupError(`A pasta ${folder} não permite gravação.`, `The folder ${folder} cannot be written.`)
  }
  return error
}
