import { isStale } from './build.ts'

/** The server as it was built; or as it is written, where that has changed since. */
export function readServer(isBuilt = !isStale('api')): Promise<typeof import('../packages/api/src/start.ts')> {
  return isBuilt ? import(built) : import('../packages/api/src/start.ts')
}

const built = new URL('../packages/api/dist/start.js', import.meta.url).href
