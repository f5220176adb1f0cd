// Everything that must hold: types, lint, all tests, and the API tests once more on an installed PostgreSQL if there is one.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from './build.ts'
import { findInstalledPostgres, startInstalledPostgres } from './installed-postgres.ts'
import { type Count, readReport } from './vitest-report.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const require = createRequire(import.meta.url)
const counts: Count[] = []

counts.push(step('types', path.join(folderOf('typescript'), 'bin/tsc'), ['--noEmit', '-p', 'tsconfig.json']))
counts.push(step('lint', path.join(root, 'scripts/lint.ts'), []))
counts.push(await prepare())
counts.push(vitest('all projects', [], { TZ: 'America/Sao_Paulo' }))
counts.push(await againOnInstalledPostgres())

const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
// Told again at the end, where it is looked for: the runs before it print thousands of lines.
for (const failure of counts.flatMap(({ failures }) => failures)) console.log(`✗ ${failure}`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)

function step(name: string, script: string, args: string[]): Count {
  console.log(`\n— ${name}`)
  const isFine = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' }).status === 0
  return isFine ? { passed: 1, failed: 0, failures: [] } : { passed: 0, failed: 1, failures: [name] }
}

/** Screens and server are built beforehand, so that no test of the whole pays for it or races for it. */
async function prepare(): Promise<Count> {
  try {
    console.log('\n— build')
    await build()
    return { passed: 0, failed: 0, failures: [] }
  } catch (error) {
    console.error(error)
    return { passed: 0, failed: 1, failures: ['build'] }
  }
}

function vitest(name: string, args: string[], env: Record<string, string>): Count {
  console.log(`\n— tests: ${name}`)
  const folder = mkdtempSync(path.join(os.tmpdir(), 'travessia-report-'))
  const report = path.join(folder, 'report.json')
  const { DATABASE_URL: _url, PORT: _port, DATA_DIR: _folder, ...clean } = process.env
  const run = spawnSync(
    process.execPath,
    [path.join(folderOf('vitest'), 'vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
    { cwd: root, stdio: 'inherit', env: { ...clean, ...env } },
  )
  const count = readReport(report, run.status === 0)
  rmSync(folder, { recursive: true, force: true })
  return count
}

async function againOnInstalledPostgres(): Promise<Count> {
  const found = findInstalledPostgres()
  if (!found) return { passed: 0, failed: 0, failures: [] }
  const server = await startInstalledPostgres(found)
  try {
    return vitest(`API on the installed ${found.version}`, ['--project=api'], { DATABASE_URL: server.url, TZ: 'UTC' })
  } finally {
    server.stop()
  }
}

function folderOf(name: string): string {
  return path.dirname(require.resolve(`${name}/package.json`))
}
