// Changes the keys under which names lie: `npm run keys -- rotate` makes a new master key, `npm run keys -- rotate --data` new
// keys for every organisation and seals everything under them. The servers must be stopped.
import { randomBytes } from 'node:crypto'
import { type Config, readConfig, StartError } from '../packages/api/src/config.ts'
import { type Db, openDatabase } from '../packages/api/src/db.ts'
import { changeKeys, changeMaster } from '../packages/api/src/keys/actions.ts'
import { countServers } from '../packages/api/src/keys/queries.ts'
import { decodeKey, exchange, keyFileOf, layBeside, unlock } from '../packages/api/src/master-key.ts'
import { startPostgres } from '../packages/api/src/postgres.ts'

const [command, option] = process.argv.slice(2)
try {
  if (command !== 'rotate' || (option !== undefined && option !== '--data')) throw new StartError(usage('Uso'), usage('Usage'))
  const config = readConfig(process.env)
  const embedded = config.databaseUrl ? undefined : await startPostgres(config.dataDir)
  const db = openDatabase(config.databaseUrl ?? embedded?.url ?? '', { connections: 1 })
  try {
    await refuseServers(db)
    await unlock(db, config)
    if (option === '--data') console.log(`Sealed anew: ${await changeKeys(db)} rows.`)
    else console.log(await rotateMaster(db, config))
  } finally {
    await db.destroy()
    await embedded?.stop()
  }
} catch (error) {
  console.error(error instanceof StartError ? error.message : error)
  process.exit(1)
}

/** The new key lies beside the old one before the database takes it: whenever it breaks off, one of the two opens. */
async function rotateMaster(db: Db, config: Config): Promise<string> {
  const given = process.env['NEW_MASTER_KEY']
  const file = keyFileOf(config)
  const key = given ? decodeKey(given) : randomBytes(32)
  if (key.length !== 32) throw new StartError('NEW_MASTER_KEY deve ser 32 bytes em base64.', 'NEW_MASTER_KEY must be 32 bytes in base64.')
  if (given)
    return `Keys wrapped anew: ${await changeMaster(db, key)}. Put NEW_MASTER_KEY in the place of the old key before the next start.`
  if (file === undefined) {
    throw new StartError(
      'A chave mestra vem de MASTER_KEY: gere outra com openssl rand -base64 32 e indique-a em NEW_MASTER_KEY.',
      'The master key comes from MASTER_KEY: make another one with openssl rand -base64 32, and give it in NEW_MASTER_KEY.',
    )
  }
  layBeside(file, key)
  const changed = await changeMaster(db, key)
  exchange(file)
  return `Keys wrapped anew: ${changed}. The new master key is in ${file}: make a copy of it apart from the backups.`
}

async function refuseServers(db: Db): Promise<void> {
  if ((await countServers(db)) === 0) return
  throw new StartError('Um servidor ainda usa este banco de dados. Encerre-o antes.', 'A server still uses this database. Stop it first.')
}

function usage(word: string): string {
  return `${word}: npm run keys -- rotate [--data]`
}
