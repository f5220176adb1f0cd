import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Source {
  /** From the root, with slashes. */
  path: string
  text: string
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The files of the house below the given folders, whose names match. */
export function readSources(folders: string[], names = /\.tsx?$/): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => path.posix.join(folder, file.replaceAll('\\', '/')))
      .filter((file) => names.test(file) && !/(^|\/)(node_modules|dist[^/]*)\//.test(file))
      .map((file) => ({ path: file, text: readFileSync(path.join(root, file), 'utf8') })),
  )
}
