// Fills an empty database and folder from a backup: `npm run restore -- file`, with `--into` for another database or folder.
import { parseArgs } from 'node:util'
import { restoreInto } from '../packages/api/src/backup/restore-into.ts'
import { readConfig, StartError } from '../packages/api/src/config.ts'
import { MigrationError } from '../packages/api/src/migrate.ts'
import { progress } from './progress.ts'

try {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { into: { type: 'string' } } })
  const [file] = positionals
  if (!file) throw new StartError('Indique o arquivo: npm run restore -- arquivo', 'Name the file: npm run restore -- file')
  const { say, end } = progress()
  const { about, manifest, missing } = await restoreInto(readConfig(process.env), file, values.into, say)
  end()
  const tables = manifest.items.filter(({ item }) => item.kind === 'table')
  const rows = tables.reduce((sum, one) => sum + one.sum.rows, 0)
  const files = manifest.items.filter(({ item }) => item.kind === 'file').length - missing.length
  console.log(`${about.madeAt}: ${tables.length} tabelas/tables, ${rows} linhas/rows, ${files} arquivos/files.`)
  if (missing.length > 0) console.log(`Já faltavam / were missing already:\n${missing.join('\n')}`)
} catch (error) {
  const isPlain = error instanceof StartError || error instanceof MigrationError
  console.error(isPlain ? `\n${error.message}` : error)
  process.exitCode = 1
}
