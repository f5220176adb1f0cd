// The server as few files: Node reads one large file far faster than two thousand small ones, and holds less for it.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  root,
  publicDir: false,
  plugins: [keepPlaces()],
  ssr: {
    // What every start reads, and is of many files. Other libraries stay where they are: some bring in what no build sees.
    noExternal: ['@hono/node-server', 'hono', 'kysely', 'pg', 'pino', 'temporal-polyfill', 'zod'],
  },
  build: {
    ssr: 'src/start.ts',
    target: 'node24',
    // What an error says of its place is to be read by people.
    minify: false,
    // Read only where Node is asked to: `--enable-source-maps` costs each start a tenth of a second.
    sourcemap: true,
    rolldownOptions: { output: { chunkFileNames: '[name]-[hash].js' } },
  },
})

/** What a file names by where it stands (workers, migrations, screens) is found there as well from where it is built to. */
function keepPlaces(): Plugin {
  return {
    name: 'keep-places',
    transform(code, id) {
      if (!id.startsWith(path.join(root, 'src')) || !code.includes('import.meta.url')) return undefined
      const written = path.relative(root, id).replaceAll(path.sep, '/')
      return { code: code.replaceAll('import.meta.url', `new URL('../${written}', import.meta.url).href`), map: null }
    },
  }
}
