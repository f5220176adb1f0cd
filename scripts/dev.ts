// For development: the server on PORT and the screens on WEB_PORT (5173), which follow every saved file.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import { readConfig } from '../packages/api/src/config.ts'
import { startServer } from '../packages/api/src/server.ts'

const server = await startServer(readConfig(process.env))
process.env.API_URL = server.url
const screens = await createServer({ root: path.join(fileURLToPath(new URL('..', import.meta.url)), 'packages/web') })
await screens.listen()
screens.printUrls()

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await screens.close()
    await server.stop()
    process.exit(0)
  })
}
