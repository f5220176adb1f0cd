import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillHouse, pages, visit } from './pages.ts'
import { findBarriers, type House, openContext, openHouse, signIn } from './support.ts'

let house: House
let at: (path: string) => string

beforeAll(async () => {
  house = await openHouse({ demonstration: true })
  at = await fillHouse(house)
})
afterAll(() => house?.close())

describe.each([
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'dark', width: 360 },
] as const)('in the $colorScheme scheme at $width px', ({ colorScheme, width }) => {
  const look = { colorScheme, viewport: { width, height: 900 } }

  let page: Page

  beforeAll(async () => {
    page = await signIn(house, look)
  })
  afterAll(() => page.context().close())

  test('the doors have no barrier', async () => {
    const stranger = await (await openContext(house, look)).newPage()

    await visit(stranger, '/sign-in', 'Entrar')
    expect(await findBarriers(stranger)).toEqual([])
    await stranger.context().close()
  })

  test.each(pages)('$path has no barrier and does not scroll sideways', async ({ path, shows }) => {
    await visit(page, at(path), shows)
    expect(await findBarriers(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  })

  test('what is asked before a brief is downloaded or brought back has no barrier', async () => {
    await visit(page, at('/cases/:case/briefs/:brief'), 'Fatos denunciados')
    await page.getByRole('button', { name: 'Baixar DOCX' }).click()
    await page.getByText(/^Em ordem/).waitFor()
    expect(await findBarriers(page, '[role=dialog]')).toEqual([])

    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Mais ações da peça' }).click()
    await page.getByRole('menuitem', { name: 'Trazer de volta do Word…' }).click()
    await page.getByText('DOCX, até 25 MB.').waitFor()
    expect(await findBarriers(page, '[role=dialog]')).toEqual([])
  })

  test('the reasoning of a deadline has no barrier', async () => {
    const { items } = await (await page.context().request.get(at('/api/cases/:case/deadlines'))).json()

    for (const id of new Set([items[0].id, items.at(-1).id])) {
      await visit(page, at(`/cases/:case/deadlines?why=${id}`), 'De onde vem')
      expect(await findBarriers(page)).toEqual([])
    }
  })
})
