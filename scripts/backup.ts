// Saves everything into one encrypted archive: `npm run backup`, or `npm run backup -- folder`. The server may be running.
import path from 'node:path'
import { backupFolderOf, makeBackup } from '../packages/api/src/backup/make.ts'
import { readConfig, StartError } from '../packages/api/src/config.ts'
import { progress, size } from './progress.ts'

try {
  const [folder] = process.argv.slice(2)
  const config = readConfig(process.env)
  const { say, end } = progress()
  const made = await makeBackup(config, folder ? path.resolve(folder) : backupFolderOf(config), new Date().toISOString(), say)
  end()
  console.log(`${made.file} (${size(made.bytes)})`)
  const { missing } = made.manifest
  if (missing.length > 0) {
    console.error(`\n  ${missing.length} arquivo(s) faltam ou estão danificados no servidor e não estão na cópia. O resto está salvo.`)
    console.error(`  ${missing.length} file(s) are missing or damaged on the server and are not in the backup. The rest is saved.`)
    process.exitCode = 2
  }
  console.error(`
  A CHAVE MESTRA NÃO ESTÁ NA CÓPIA. Guarde-a à parte, em outro lugar: sem ela ninguém abre a cópia; com as duas, qualquer um.
  THE MASTER KEY IS NOT IN THE BACKUP. Keep it apart, in another place: without it nobody opens the backup; with both, anybody.
`)
} catch (error) {
  console.error(error instanceof StartError ? `\n${error.message}` : error)
  process.exitCode = 1
}
