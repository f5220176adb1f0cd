// Builds the screens and the server, each when what it is made of has changed since the last build.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const root = fileURLToPath(new URL('..', import.meta.url))
const mark = '.built-from'

export type Part = 'web' | 'api'

/** Whether what was built of a part is missing or older than its sources; these are read only where they look touched. */
export function isStale(part: Part): boolean {
  const file = path.join(distOf(part), mark)
  if (!existsSync(file)) return true
  const [look, content] = readFileSync(file, 'utf8').split('\n')
  return look !== hashSources(part, lookOf) && content !== hashSources(part, contentOf)
}

/** Builds what is stale; or both, where that is asked. */
export async function build(force = false): Promise<void> {
  for (const part of ['web', 'api'] as const) if (force || isStale(part)) await buildPart(part)
}

/** Builds aside and swaps, so that a running server never sees a half-written folder. */
async function buildPart(part: Part): Promise<void> {
  // Whoever starts this may work in another mode (tests do); what people get is always made for use.
  process.env.NODE_ENV = 'production'
  const vite = await import('vite')
  const sources = [hashSources(part, lookOf), hashSources(part, contentOf)].join('\n')
  const dist = distOf(part)
  const fresh = `${dist}.${process.pid}`
  await vite.build({ root: path.dirname(dist), logLevel: 'warn', build: { outDir: fresh, emptyOutDir: true } })
  if (part === 'web') for (const file of filesUnder(fresh)) compress(file)
  writeFileSync(path.join(fresh, mark), sources)

  const old = `${fresh}.old`
  if (existsSync(dist)) renameSync(dist, old)
  renameSync(fresh, dist)
  rmSync(old, { recursive: true, force: true })
}

function distOf(part: Part): string {
  return path.join(root, 'packages', part, 'dist')
}

function hashSources(part: Part, tell: (file: string) => string): string {
  const folders = [path.join(root, 'packages', part), path.join(root, 'packages/shared/src')]
  const files = [path.join(root, 'pnpm-lock.yaml'), ...folders.flatMap(filesUnder)]
  const told = files.flatMap((file) => [path.relative(root, file), tell(file)])
  return createHash('sha256').update(told.join('\0')).digest('hex')
}

function lookOf(file: string): string {
  const { size, mtimeMs } = statSync(file)
  return `${size} ${mtimeMs}`
}

function contentOf(file: string): string {
  return readFileSync(file, 'latin1')
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules' && !entry.name.startsWith('dist'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(path.join(folder, entry.name)) : [path.join(folder, entry.name)]))
}

function compress(file: string) {
  if (!/\.(js|css|html|svg|json|webmanifest)$/.test(file)) return
  const content = readFileSync(file)
  if (content.length < 1024) return
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }))
}

if (import.meta.main) await build(process.argv.includes('--force'))
