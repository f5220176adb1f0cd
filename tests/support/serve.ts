// The server as a process of its own, without screens, for tests that kill it. Settings come from the environment.
import { readConfig, StartError } from '../../packages/api/src/config.ts'
import { startServer } from '../../packages/api/src/server.ts'

try {
  const server = await startServer(readConfig(process.env))
  process.stdout.write(`${server.url}\n`)
  process.on('SIGTERM', async () => {
    await server.stop()
    process.exit(0)
  })
} catch (error) {
  process.stderr.write(`${error instanceof StartError ? error.message : String(error)}\n`)
  process.exit(1)
}
