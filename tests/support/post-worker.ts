// Sends and plans as a server does, without the rest of it, for tests that kill it. The clock is the machine's, set forward by
// the seconds that stand in a file.
import { readFileSync } from 'node:fs'
import { addSeconds, instantOf, toInstant } from '@travessia/shared/dates'
import { pino } from 'pino'
import { openDatabase } from '../../packages/api/src/db.ts'
import { startPost } from '../../packages/api/src/post.ts'

const { DATABASE_URL = '', SMTP_URL = '', CLOCK_FILE = '' } = process.env
const now = () => toInstant(addSeconds(instantOf(new Date()), Number(readFileSync(CLOCK_FILE, 'utf8'))))
const config = {
  mail: { url: SMTP_URL, from: 'casos@example.org' },
  publicUrl: 'https://casos.example.org',
  secret: 'a secret of the test',
}

startPost(openDatabase(DATABASE_URL, { connections: 5 }), config, now, pino({ level: 'warn' }, pino.destination({ dest: 2, sync: true })))
process.stdout.write('at work\n')
