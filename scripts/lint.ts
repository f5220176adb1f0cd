// Format and lint: biome for both, oxlint for what needs types or looks across files. With --write, repairs what it can.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'

const write = process.argv.includes('--write')
const results = [
  run('@biomejs/biome', 'bin/biome', ['check', '--error-on-warnings', ...(write ? ['--write'] : [])]),
  run('oxlint', 'bin/oxlint', ['--type-aware', '--deny-warnings', ...(write ? ['--fix'] : [])]),
]
process.exit(Math.max(...results))

function run(name: string, file: string, args: string[]): number {
  const program = path.join(folderOf(name), file)
  return spawnSync(process.execPath, [program, ...args], { stdio: 'inherit' }).status ?? 1
}

function folderOf(name: string): string {
  return path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
}
