// Gives a member a new password, shown this one time, and ends their sessions: `npm run password -- ana@example.org`.
// The server must be stopped while its database is the embedded one.
import { randomBytes } from 'node:crypto'
import { readConfig, StartError } from '../packages/api/src/config.ts'
import { openDatabase } from '../packages/api/src/db.ts'
import { startPostgres } from '../packages/api/src/postgres.ts'
import { ProblemError } from '../packages/api/src/problems.ts'
import { resetPassword } from '../packages/api/src/users/actions.ts'

const [email = ''] = process.argv.slice(2)
try {
  const config = readConfig(process.env)
  const embedded = config.databaseUrl ? undefined : await startPostgres(config.dataDir)
  const db = openDatabase(config.databaseUrl ?? embedded?.url ?? '')
  const password = randomBytes(12).toString('base64url')
  try {
    await resetPassword(db, email, password, new Date().toISOString())
    console.log(`New password of ${email}: ${password}`)
  } finally {
    await db.destroy()
    await embedded?.stop()
  }
} catch (error) {
  if (error instanceof ProblemError) console.error(`Nobody has the e-mail "${email}".`)
  else console.error(error instanceof StartError ? error.message : error)
  process.exit(1)
}
