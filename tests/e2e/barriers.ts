import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillHouse, pages, visit } from './pages.ts'
import { findBarriers, type House, openContext, openHouse, signIn } from './support.ts'

const schemes = ['light', 'dark'] as const

/** That every page of the house is for everybody, on a screen of this width, in the light and in the dark. */
export function describePages(width: number): void {
  describe(`at ${width} px`, () => {
    const viewport = { width, height: 900 }

    let house: House
    let at: (path: string) => string
    let page: Page

    beforeAll(async () => {
      house = await openHouse({ demonstration: true })
      at = await fillHouse(house)
      page = await signIn(house, { viewport })
    })
    afterAll(() => house?.close())

    test.each(schemes)('the doors have no barrier in the %s', async (colorScheme) => {
      const stranger = await (await openContext(house, { viewport, colorScheme })).newPage()

      await visit(stranger, '/sign-in', 'Entrar')
      expect(await findBarriers(stranger)).toEqual([])
      await stranger.context().close()
    })

    test.each(pages)('$path has no barrier and does not scroll sideways', async ({ path, shows }) => {
      await visit(page, at(path), shows)
      expect(await findInEachScheme(page)).toEqual([])
    })

    test('whoever asks for less motion sees the colours change everywhere at once', async () => {
      await page.emulateMedia({ colorScheme: 'light' })
      await visit(page, '/law/iachr-petition', 'Etapas e desfechos')
      const gliding = await page.evaluate(() => {
        document.documentElement.setAttribute('data-mantine-color-scheme', 'dark')
        return document.getAnimations().length
      })
      expect(gliding).toBe(0)
    })

    test('what is asked before a brief is downloaded or brought back has no barrier', async () => {
      await visit(page, at('/cases/:case/briefs/:brief'), 'Fatos denunciados')
      await page.getByRole('button', { name: 'Baixar DOCX' }).click()
      await page.getByText(/^Em ordem/).waitFor()
      expect(await findInEachScheme(page, '[role=dialog]')).toEqual([])

      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Mais ações da peça' }).click()
      await page.getByRole('menuitem', { name: 'Trazer de volta do Word…' }).click()
      await page.getByText('DOCX, até 25 MB.').waitFor()
      expect(await findInEachScheme(page, '[role=dialog]')).toEqual([])
    })

    test('the reasoning of a deadline has no barrier', async () => {
      const { items } = await (await page.context().request.get(at('/api/cases/:case/deadlines'))).json()

      for (const id of new Set([items[0].id, items.at(-1).id])) {
        await visit(page, at(`/cases/:case/deadlines?why=${id}`), 'De onde vem')
        expect(await findInEachScheme(page)).toEqual([])
      }
    })
  })
}

/** What keeps somebody out of the page that stands, in the light and in the dark, as the device of its reader changes. */
async function findInEachScheme(page: Page, part?: string): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme })
    await page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor({ state: 'attached' })
    found.push(...(await findBarriers(page, part)).map((barrier) => `${colorScheme}: ${barrier}`))
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    if (beyond !== 0) found.push(`${colorScheme}: scrolls sideways by ${beyond} px`)
  }
  return found
}
