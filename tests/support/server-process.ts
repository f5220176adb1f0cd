import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('serve.ts', import.meta.url))
const launcher = fileURLToPath(new URL('../../scripts/run.mjs', import.meta.url))

export interface ServerProcess {
  url: string
  pid: number
  /** All that it said up to now. */
  output(): string
  kill(signal: NodeJS.Signals): Promise<void>
}

export interface Outcome {
  code: number | null
  output: string
}

/** Starts the server as a process and waits until it says its address. */
export async function startProcess(env: Record<string, string>): Promise<ServerProcess> {
  return wait(launch(env))
}

/** Starts it as people do, with the screens; the process is that of the launcher, whose only child the server is. */
export async function startAsPeopleDo(env: Record<string, string>): Promise<ServerProcess> {
  return wait(launch(env, [launcher, 'scripts/start.ts']))
}

async function wait(child: ChildProcess): Promise<ServerProcess> {
  const output = collect(child)
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const said = /http:\S+/.exec(output())?.[0]
      if (said) resolve(said)
    })
    child.once('exit', () => reject(new Error(`The server did not start: ${output()}`)))
  })
  return { url, pid: child.pid ?? 0, output, kill }

  async function kill(signal: NodeJS.Signals) {
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }
}

/** Starts the server where it cannot run and answers what it said. */
export async function runToEnd(env: Record<string, string>): Promise<Outcome> {
  const child = launch(env)
  const output = collect(child)
  await once(child, 'close')
  return { code: child.exitCode, output: output() }
}

/** A data directory that is gone after the test, with the server of the database that may still use it. */
export function makeDataDir() {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'travessia-data-'))
  chmodSync(dataDir, 0o755)
  return {
    dataDir,
    postmaster: () => Number(readFileSync(path.join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]),
    remove: () => rmSync(dataDir, { recursive: true, force: true }),
  }
}

function launch(env: Record<string, string>, args = [script]): ChildProcess {
  const { DATABASE_URL: _url, SETUP_EMAIL: _email, ...clean } = process.env
  return spawn(process.execPath, args, { env: { ...clean, PORT: '0', ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
}

function collect(child: ChildProcess): () => string {
  let text = ''
  child.stdout?.on('data', (chunk) => (text += String(chunk)))
  child.stderr?.on('data', (chunk) => (text += String(chunk)))
  return () => text
}
