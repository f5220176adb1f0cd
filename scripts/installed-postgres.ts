import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'

export interface InstalledPostgres {
  bin: string
  version: string
}

/** The newest PostgreSQL server (15 or newer) installed on this machine, if any. */
export function findInstalledPostgres(): InstalledPostgres | undefined {
  const debian = '/usr/lib/postgresql'
  const folders = [
    ...(existsSync(debian)
      ? readdirSync(debian)
          .sort((a, b) => Number(b) - Number(a))
          .map((version) => path.join(debian, version, 'bin'))
      : []),
    ...(process.env.PATH ?? '').split(path.delimiter),
  ]
  for (const bin of folders) {
    if (!existsSync(path.join(bin, 'initdb')) || !existsSync(path.join(bin, 'pg_ctl'))) continue
    const version = spawnSync(path.join(bin, 'initdb'), ['--version'], { encoding: 'utf8' })
      .stdout.replace(/^.*?\(PostgreSQL\)/, 'PostgreSQL')
      .trim()
    if (Number(/\d+/.exec(version)?.[0]) >= 15) return { bin, version: version.split(' (')[0] ?? version }
  }
  return undefined
}

/** Starts it on a throw-away folder, as an ordinary user even when we are root. */
export async function startInstalledPostgres({ bin }: InstalledPostgres) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'travessia-installed-'))
  const user = ordinaryUser()
  chmodSync(folder, 0o700)
  if (user) chownSync(folder, user.uid, user.gid)
  const cluster = path.join(folder, 'cluster')
  const port = await freePort()
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c max_connections=200`

  run('initdb', ['-D', cluster, '-U', 'travessia', '--auth=trust', '--encoding=UTF8', '--locale=C'])
  run('pg_ctl', ['start', '-D', cluster, '-w', '-l', path.join(folder, 'log'), '-o', options])
  return { url: `postgres://travessia@127.0.0.1:${port}/postgres`, stop }

  function run(program: string, args: string[]) {
    const { status } = spawnSync(path.join(bin, program), args, { cwd: '/', stdio: ['ignore', 'ignore', 'inherit'], ...user })
    if (status !== 0) throw new Error(`${program} of the installed PostgreSQL failed.`)
  }

  function stop() {
    spawnSync(path.join(bin, 'pg_ctl'), ['stop', '-D', cluster, '-m', 'immediate', '-w'], { cwd: '/', stdio: 'ignore', ...user })
    rmSync(folder, { recursive: true, force: true })
  }
}

function ordinaryUser() {
  if (process.getuid?.() !== 0) return undefined
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')
  return user ? { uid: Number(user[2]), gid: Number(user[3]) } : undefined
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port'))))
    })
  })
}
