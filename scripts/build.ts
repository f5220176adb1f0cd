// Builds the screens when what they are made of has changed since the last build.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const root = fileURLToPath(new URL('..', import.meta.url))
const web = path.join(root, 'packages/web')
const dist = path.join(web, 'dist')
const mark = '.built-from'

/** Whether the built screens are missing or older than their sources. */
export function isBuildStale(): boolean {
  const file = path.join(dist, mark)
  return !existsSync(file) || readFileSync(file, 'utf8') !== hashSources()
}

/** Builds aside and swaps, so that a running server never sees a half-written folder. */
export async function buildWeb(): Promise<void> {
  // Whoever starts this may work in another mode (tests do); what people get is always made for use.
  process.env.NODE_ENV = 'production'
  const { build } = await import('vite')
  const sources = hashSources()
  const fresh = `${dist}.${process.pid}`
  await build({ root: web, logLevel: 'warn', build: { outDir: fresh, emptyOutDir: true } })
  for (const file of filesUnder(fresh)) compress(file)
  writeFileSync(path.join(fresh, mark), sources)

  const old = `${fresh}.old`
  if (existsSync(dist)) renameSync(dist, old)
  renameSync(fresh, dist)
  rmSync(old, { recursive: true, force: true })
}

function hashSources(): string {
  const hash = createHash('sha256')
  for (const file of [path.join(root, 'pnpm-lock.yaml'), ...filesUnder(web), ...filesUnder(path.join(root, 'packages/shared/src'))]) {
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
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
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }))
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }))
}

if (import.meta.main && (isBuildStale() || process.argv.includes('--force'))) await buildWeb()
