// For development: the server on PORT and the screens on WEB_PORT (5173), which follow every saved file.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import { start } from '../packages/api/src/start.ts'

const server = await start(process.env)
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
