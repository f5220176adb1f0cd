import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, signIn } from './support.ts'

/** What a slow line can bear: gzipped scripts of the first page. */
const most = 330 * 1000

let house: House

beforeAll(async () => {
  house = await openHouse({ demonstration: true })
})
afterAll(() => house?.close())

test('the first page of somebody signed in weighs at most 330 kB of scripts, without the law and the editor', async () => {
  const page = await signIn(house)
  const scripts = new Map<string, number>()
  page.on('response', async (response) => {
    if (!response.url().endsWith('.js')) return
    scripts.set(new URL(response.url()).pathname, gzipSync(await response.body(), { level: 9 }).length)
  })

  await page.goto('/')
  await page.getByRole('heading', { name: 'Meus prazos' }).waitFor()
  await page.waitForLoadState('networkidle')

  const total = [...scripts.values()].reduce((sum, size) => sum + size, 0)
  expect(total, [...scripts].map(([name, size]) => `${name} ${size}`).join('\n')).toBeLessThanOrEqual(most)
  expect([...scripts.keys()].filter((name) => /editor|tiptap|prosemirror|docx|catalogue|track/i.test(name))).toEqual([])
})
