// Gives a member a new password, shown this one time, and ends their sessions: `npm run password -- ana@example.org`.
// With `--clear-second-factor` their app with codes, passkeys and recovery codes go as well.
// The server must be stopped while its database is the embedded one.
import { randomBytes } from 'node:crypto'
import { readConfig, StartError } from '../packages/api/src/config.ts'
import { openDatabase } from '../packages/api/src/db.ts'
import { startPostgres } from '../packages/api/src/postgres.ts'
import { ProblemError } from '../packages/api/src/problems.ts'
import { clearFactors } from '../packages/api/src/second-factor/requirement-actions.ts'
import { resetPassword } from '../packages/api/src/users/actions.ts'

const given = process.argv.slice(2)
const email = given.find((word) => !word.startsWith('--')) ?? ''
const clears = given.includes('--clear-second-factor')
try {
  const config = readConfig(process.env)
  const embedded = config.databaseUrl ? undefined : await startPostgres(config.dataDir)
  const db = openDatabase(config.databaseUrl ?? embedded?.url ?? '')
  const password = randomBytes(12).toString('base64url')
  try {
    const now = new Date().toISOString()
    await resetPassword(db, email, password, now)
    if (clears) await clearFactors(db, email, now)
    console.log(`New password of ${email}: ${password}`)
    if (clears) console.log('The second factor was cleared: the password alone lets in.')
  } finally {
    await db.destroy()
    await embedded?.stop()
  }
} catch (error) {
  if (error instanceof ProblemError) console.error(`Nobody has the e-mail "${email}".`)
  else console.error(error instanceof StartError ? error.message : error)
  process.exit(1)
}
