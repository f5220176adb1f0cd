import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { groupFirstPages } from './first-pages.ts'
import { lawInOneLanguage } from './law-in-one-language.ts'

const api = process.env.API_URL ?? 'http://127.0.0.1:3000'

/** The page is drawn with its styles before a script runs, so a slow line brings these first. */
function stylesBeforeScripts(): Plugin {
  const transformIndexHtml = {
    order: 'post',
    handler: (page: string) => page.replace(/<script type="module"(?=[^>]*(?:libraries|start)-)/g, '$& fetchpriority="low"'),
  } as const
  return { name: 'styles-before-scripts', apply: 'build', transformIndexHtml }
}

/** What begins before all else must not wait for it: it and what it is made of are a file of their own. */
function isAhead(id: string): boolean {
  return /preload-helper|src[\\/](ahead[\\/]|viewing\.ts|law[\\/]parts\.ts|words[\\/]catalogues\.ts)|shared[\\/]src[\\/]languages\.ts/.test(
    id,
  )
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), lawInOneLanguage(), stylesBeforeScripts()],
  server: { port: Number(process.env.WEB_PORT ?? 5173), proxy: { '/api': api } },
  preview: { proxy: { '/api': api } },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What every page needs travels in few files, as a slow line pays for each request; the rest comes with its page.
          groups: [
            { name: 'ahead', tags: ['$initial'], test: isAhead },
            { name: 'libraries', tags: ['$initial'], test: /node_modules/ },
            { name: 'start', tags: ['$initial'] },
            { name: 'icons', minShareCount: 3, test: /node_modules[\\/]@tabler[\\/]/ },
            ...groupFirstPages(),
          ],
        },
      },
    },
  },
})
