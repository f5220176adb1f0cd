// Starts Travessia: `npm start` or `pnpm start`.
import { readConfig, StartError } from '../packages/api/src/config.ts'
import { MigrationError } from '../packages/api/src/migrate.ts'
import { type RunningServer, startServer } from '../packages/api/src/server.ts'
import { buildWeb, isBuildStale } from './build.ts'

process.on('unhandledRejection', (reason) => console.error('Unexpected:', reason))

try {
  const server = await startServer(readConfig(process.env), prepareWeb)
  stopOnSignal(server)
  console.log(`
  Travessia: ${server.url}

  Abra este endereço no navegador. Na primeira vez, a página cria a sua organização. Para encerrar: Ctrl-C.
  Open this address in a browser. The first time, the page creates your organisation. To stop: Ctrl-C.
`)
} catch (error) {
  const isPlain = error instanceof StartError || error instanceof MigrationError
  console.error(isPlain ? error.message : error)
  process.exit(1)
}

async function prepareWeb() {
  if (!isBuildStale()) return
  console.log('Preparando as telas… / Preparing the screens…')
  await buildWeb()
}

function stopOnSignal(server: RunningServer) {
  let stoppingSince = 0
  const stop = async () => {
    // Ctrl-C may arrive twice, from the terminal and from the launcher; a person who insists later is obeyed.
    if (stoppingSince) return performance.now() - stoppingSince > 1500 && process.exit(1)
    stoppingSince = performance.now()
    await server.stop()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
}
