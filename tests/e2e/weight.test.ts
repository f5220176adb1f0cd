import { gzipSync } from 'node:zlib'
import { forums } from '@travessia/shared/forums/index'
import { languages } from '@travessia/shared/languages'
import { build, type Rolldown } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, signIn } from './support.ts'

/** What a slow line can bear: gzipped scripts of the first page. */
const most = 280 * 1000
/** The same for the law of every body in one language, of which a case needs a part. */
const mostLaw = 120 * 1000

/** Where everything begins, and the pages that a day begins with: each is opened before anything is written. */
const firstFiles = [
  '/web/src/main.tsx',
  '/deadlines/home-page.tsx',
  '/cases/case-list-page.tsx',
  '/cases/case-page.tsx',
  '/events/timeline-page.tsx',
  '/overview/overview-page.tsx',
]

type Chunk = Rolldown.OutputChunk

let house: House
let chunks: readonly Chunk[]

beforeAll(async () => {
  house = await openHouse({ demonstration: true })
  chunks = await buildChunks()
})
afterAll(() => house?.close())

test('the first page of somebody signed in weighs at most 280 kB of scripts, without the law and the editor', async () => {
  const page = await signIn(house)
  const scripts = new Map<string, number>()
  page.on('response', async (response) => {
    if (!response.url().endsWith('.js')) return
    scripts.set(new URL(response.url()).pathname, gzipSync(await response.body(), { level: 9 }).length)
  })

  await page.goto('/')
  await page.getByRole('heading', { name: 'Meu dia' }).waitFor()
  await page.waitForLoadState('networkidle')

  const total = [...scripts.values()].reduce((sum, size) => sum + size, 0)
  expect(total, [...scripts].map(([name, size]) => `${name} ${size}`).join('\n')).toBeLessThanOrEqual(most)
  expect([...scripts.keys()].filter((name) => /editor|tiptap|prosemirror|docx|catalogue|track/i.test(name))).toEqual([])
})

test('the law of every body weighs at most 120 kB in each language', () => {
  const first = reachedFrom(chunks, listChunksOf(['/web/src/main.tsx']))

  for (const language of languages) {
    const bodies = chunks.filter(({ facadeModuleId }) => facadeModuleId?.endsWith(`/forum.ts?law=${language}`))
    const law = [...reachedFrom(chunks, bodies)].filter((chunk) => !first.has(chunk))
    const weights = law.map((chunk) => ({ name: chunk.fileName, size: gzipSync(chunk.code, { level: 9 }).length }))

    expect(bodies).toHaveLength(forums.length)
    const told = weights.toSorted((a, b) => b.size - a.size).map(({ name, size }) => `${name} ${size}`)
    expect(
      weights.reduce((sum, { size }) => sum + size, 0),
      `${language}\n${told.join('\n')}`,
    ).toBeLessThanOrEqual(mostLaw)
  }
})

test('the pages that a day begins with bring neither the shapes of forms nor the words of the trail', () => {
  const brought = [...reachedFrom(chunks, listChunksOf(firstFiles))].flatMap(({ moduleIds }) => moduleIds)

  expect(firstFiles.filter((first) => !brought.some((file) => file.endsWith(first)))).toEqual([])
  expect(brought.filter((file) => /node_modules\/zod\/|\/shared\/src\/words\/trail\.ts/.test(file))).toEqual([])
})

/** The chunks in which these files are. */
function listChunksOf(files: readonly string[]): Chunk[] {
  return chunks.filter(({ moduleIds }) => moduleIds.some((file) => files.some((one) => file.endsWith(one))))
}

/** These and what they bring with them. */
function reachedFrom(chunks: readonly Chunk[], roots: readonly Chunk[], reached = new Set<Chunk>()): Set<Chunk> {
  for (const chunk of roots) {
    if (reached.has(chunk)) continue
    reached.add(chunk)
    const imported = chunks.filter(({ fileName }) => chunk.imports.includes(fileName))
    reachedFrom(chunks, imported, reached)
  }
  return reached
}

/** The screens as people get them, with what each file is made of and imports. */
async function buildChunks(): Promise<Chunk[]> {
  const built = await build({ root: 'packages/web', mode: 'production', logLevel: 'warn', build: { write: false } })
  if (!('output' in built)) throw new Error('Vite built no single output.')
  return built.output.filter((file) => file.type === 'chunk')
}
