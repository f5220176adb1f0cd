// Restores the newest backup, or the one that is named, into a place that is thrown away, and says whether all was there.
import { practise } from '../packages/api/src/backup/drill.ts'
import { readConfig, StartError } from '../packages/api/src/config.ts'
import { MigrationError } from '../packages/api/src/migrate.ts'
import { progress } from './progress.ts'

try {
  const { say, end } = progress()
  const { archive, seconds, tables, rows, files, missing, trail } = await practise(
    readConfig(process.env),
    process.argv[2],
    new Date().toISOString(),
    say,
  )
  end()
  console.log(
    `${archive}: ${tables} tabelas/tables, ${rows} linhas/rows, ${files} arquivos/files, ${trail} linhas da trilha/of the trail, ${seconds} s. Tudo confere / all is well.`,
  )
  if (missing > 0) console.log(`${missing} arquivo(s) já faltavam quando a cópia foi feita / file(s) were missing when it was made.`)
} catch (error) {
  const isPlain = error instanceof StartError || error instanceof MigrationError
  console.error(isPlain ? `\n${error.message}` : error)
  process.exitCode = 1
}
