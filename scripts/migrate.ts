// Brings the database to the newest migration and ends; `npm start` does the same by itself.
import { readConfig, StartError } from '../packages/api/src/config.ts'
import { openDatabase } from '../packages/api/src/db.ts'
import { prepareFolder } from '../packages/api/src/folder.ts'
import { MigrationError, migrate } from '../packages/api/src/migrate.ts'
import { startPostgres } from '../packages/api/src/postgres.ts'

try {
  const config = readConfig(process.env)
  prepareFolder(config.dataDir)
  const embedded = config.databaseUrl ? undefined : await startPostgres(config.dataDir)
  const db = openDatabase(config.databaseUrl ?? embedded?.url ?? '')
  try {
    const names = await migrate(db)
    console.log(names.length > 0 ? names.join('\n') : 'Nothing to do.')
  } finally {
    await db.destroy()
    await embedded?.stop()
  }
} catch (error) {
  console.error(error instanceof StartError || error instanceof MigrationError ? error.message : error)
  process.exit(1)
}
