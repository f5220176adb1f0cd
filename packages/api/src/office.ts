import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const longest = 120_000

/** The LibreOffice of this server, if its programs are where programs are looked for. */
export function findOffice(searchPath = process.env['PATH'] ?? ''): string | undefined {
  const places = searchPath.split(path.delimiter).filter(Boolean)
  const names = process.platform === 'win32' ? ['soffice.exe'] : ['soffice', 'libreoffice']
  return places.flatMap((place) => names.map((name) => path.join(place, name))).find(mayRun)
}

/**
 * Turns a Word document into a PDF at `out`. Each conversion has a profile of its own, so that two do not wait for
 * each other and nothing is left behind; one that takes too long is ended.
 */
export async function convertToPdf(office: string | undefined, docx: string, out: string): Promise<void> {
  if (!office) throw new Error('This server has no LibreOffice.')
  // Beside what it makes: what a crash leaves there is swept away with it.
  const desk = await mkdtemp(path.join(path.dirname(out), 'office-'))
  try {
    const profile = pathToFileURL(path.join(desk, 'profile')).href
    const options = ['--headless', '--norestore', '--nolockcheck', `-env:UserInstallation=${profile}`]
    await run(office, [...options, '--convert-to', 'pdf:writer_pdf_Export', '--outdir', desk, docx])
    await copyFile(path.join(desk, `${path.parse(docx).name}.pdf`), out)
  } finally {
    await rm(desk, { recursive: true, force: true })
  }
}

function run(program: string, options: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, { stdio: 'ignore', timeout: longest, killSignal: 'SIGKILL' })
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`LibreOffice ended with ${code}.`))))
  })
}

function mayRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
