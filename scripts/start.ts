// Starts Travessia: `npm start` or `pnpm start`.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { RunningServer } from '../packages/api/src/server.ts'
import { isStale } from './build.ts'
import { readServer } from './read-server.ts'

process.on('unhandledRejection', (reason) => console.error('Unexpected:', reason))

const isBuilt = !isStale('api')
const { sentenceOf, start } = await readServer(isBuilt)
try {
  const server = await start(process.env, prepareWeb)
  stopOnSignal(server)
  console.log(`
  Travessia: ${server.url}

  Abra este endereço no navegador. Na primeira vez, a página cria a sua organização. Para encerrar: Ctrl-C.
  Open this address in a browser. The first time, the page creates your organisation. To stop: Ctrl-C.
`)
} catch (error) {
  console.error(sentenceOf(error) ?? error)
  process.exit(1)
}

/** In a process of its own, as what builds holds more memory than what serves. */
async function prepareWeb() {
  if (isBuilt && !isStale('web')) return
  console.log('Preparando as telas… / Preparing the screens…')
  const build = spawn(process.execPath, [fileURLToPath(new URL('build.ts', import.meta.url))], { stdio: 'inherit' })
  const [code] = await once(build, 'exit')
  if (code !== 0) throw new Error(`The build ended with ${code}.`)
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
