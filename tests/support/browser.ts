import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Starts a browser: CHROMIUM_PATH, the system's, or the one among our dependencies. */
export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const found = process.env.CHROMIUM_PATH || systemPaths.find((file) => existsSync(file))
  const { executablePath, env } = found ? { executablePath: found, env: {} } : unpackBrowser()
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--no-zygote', ...more],
    env: { ...plainEnv(), ...env },
  })
}

/** Unpacks the packed browser once per user and version, aside and then in one move, as several workers may ask at once. */
function unpackBrowser() {
  const folder = path.join(os.tmpdir(), `travessia-chromium-${packageVersion()}-${os.userInfo().uid}`)
  if (!existsSync(folder)) {
    const fresh = mkdtempSync(path.join(os.tmpdir(), 'travessia-chromium-'))
    for (const archive of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) unpack(archive, fresh)
    try {
      renameSync(fresh, folder)
    } catch {
      rmSync(fresh, { recursive: true, force: true })
    }
  }
  return { executablePath: path.join(folder, 'chromium'), env: { ...libraryEnv(folder), ...fontEnv(folder) } }
}

/** The package unpacks into the temporary directory of its process, so each archive gets a process with our own. */
function unpack(archive: string, target: string) {
  const script = `const { inflate } = await import(${JSON.stringify(packageEntry())}); await inflate(${JSON.stringify(path.join(packageFolder(), 'bin', archive))})`
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, TMPDIR: target, TEMP: target },
    encoding: 'utf8',
  })
  if (run.status !== 0) throw new Error(`The browser among the dependencies could not be unpacked: ${run.stderr}`)
}

/** The browser needs NSS; where the system lacks it, the packed copies serve. */
function libraryEnv(folder: string): Record<string, string> {
  const runs = spawnSync(path.join(folder, 'chromium'), ['--version']).status === 0
  return runs ? {} : { LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') }
}

function fontEnv(folder: string): Record<string, string> {
  const hasFonts = existsSync('/usr/share/fonts') && readdirSync('/usr/share/fonts').length > 0
  if (hasFonts && existsSync('/etc/fonts/fonts.conf')) return {}
  const settings = path.join(folder, 'own-fonts.conf')
  const cache = path.join(folder, 'font-cache')
  writeFileSync(
    settings,
    `<?xml version="1.0"?><fontconfig><dir>${path.join(folder, 'fonts')}</dir><cachedir>${cache}</cachedir></fontconfig>`,
  )
  return { FONTCONFIG_FILE: settings }
}

function packageEntry(): string {
  return createRequire(import.meta.url).resolve('@sparticuz/chromium')
}

function packageFolder(): string {
  return path.resolve(path.dirname(packageEntry()), '..')
}

function packageVersion(): string {
  const manifest: unknown = createRequire(import.meta.url)(path.join(packageFolder(), 'package.json'))
  return manifest && typeof manifest === 'object' && 'version' in manifest ? String(manifest.version) : 'unknown'
}

function plainEnv(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined))
}
