// The server as a process of its own, without screens, for tests that kill it. Settings come from the environment.
import { readServer } from '../../scripts/read-server.ts'

const { sentenceOf, start } = await readServer()

try {
  const server = await start(process.env)
  process.stdout.write(`${server.url}\n`)
  process.on('SIGTERM', async () => {
    await server.stop()
    process.exit(0)
  })
} catch (error) {
  process.stderr.write(`${sentenceOf(error) ?? String(error)}\n`)
  process.exit(1)
}
