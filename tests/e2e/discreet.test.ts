import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillHouse, pages, visit } from './pages.ts'
import { type House, openHouse, signIn, write } from './support.ts'

/** Stands in every field that says who or what a case is about. */
const marker = 'Zuleica'

let house: House
let at: (path: string) => string

beforeAll(async () => {
  house = await openHouse({ demonstration: true })
  at = await fillHouse(house)
  const page = await signIn(house)
  const inCase = at('/api/cases/:case')
  const mark = async (path: string, fields: readonly string[]) => {
    const { items } = await (await page.context().request.get(inCase + path)).json()
    for (const item of items) {
      const data = { version: item.version, ...Object.fromEntries(fields.map((field) => [field, `${marker} ${field}`])) }
      const answer = await page.context().request.patch(`${inCase}${path}/${item.id}`, { data })
      if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}: ${await answer.text()}`)
    }
  }
  const { version } = await (await page.context().request.get(inCase)).json()
  const data = { title: `Família ${marker} vs. Brasil`, summary: `Resumo ${marker}`, territory: marker, tags: [marker], version }
  await page.context().request.patch(inCase, { data })
  await mark('/people', ['name', 'pseudonym', 'initials', 'note', 'identifiers'])
  await mark('/annexes', ['title', 'source'])
  await mark('/proceedings', ['number'])
  await write(page, `${inCase}/events`, { kind: 'fact', on: '2026-02-01', title: `${marker} foi ouvida`, note: `Nota ${marker}` })
  await page.context().request.patch('/api/me', { data: { name: `Ana ${marker}` } })
  await page.context().close()
})
afterAll(() => house?.close())

/** Everything that a page shows or says: words, hints, names for screen readers, fields, tab. */
function listMarked(page: Page): Promise<string[]> {
  return page.evaluate((word) => {
    const fields = [...document.querySelectorAll('input, textarea')].map((field) => Reflect.get(field, 'value'))
    return [document.title, ...document.documentElement.outerHTML.split('\n'), ...fields]
      .filter((text) => String(text).includes(word))
      .map((text) => String(text).slice(String(text).indexOf(word) - 100, String(text).indexOf(word) + 60))
  }, marker)
}

const hide = (page: Page) => page.getByRole('button', { name: 'Modo discreto' })

test('in discreet mode no page, no hint, no tab and no printed page says who a case is about', { timeout: 240_000 }, async () => {
  const page = await signIn(house)
  const broken: string[] = []
  page.context().on('weberror', (error) => void broken.push(String(error.error())))
  await visit(page, at('/cases/:case'), marker)

  await hide(page).click()
  await page.getByText('••••').first().waitFor()
  const found: string[] = []
  for (const { path } of pages) {
    await page.goto(at(path))
    await page.getByRole('heading').first().waitFor()
    await page.waitForLoadState('networkidle')
    found.push(...(await listMarked(page)).map((text) => `${path}: ${text}`))
  }
  await page.emulateMedia({ media: 'print' })
  found.push(...(await listMarked(page)))

  expect(found).toEqual([])
  expect(broken).toEqual([])

  // Once more, and only after a second thought, everything is there again.
  await page.emulateMedia({ media: 'screen' })
  await visit(page, at('/cases/:case'), '••••')
  await page.keyboard.press('Alt+Shift+KeyD')
  await page.getByRole('button', { name: 'Mostrar nomes' }).click()
  await page.getByText(marker).first().waitFor()
  await page.context().close()
})

test('what is covered is never written over what it covers', async () => {
  const page = await signIn(house)
  await visit(page, at('/cases/:case?edit=case'), 'Guardar caso')
  await page.keyboard.press('Alt+Shift+KeyD')
  await page.getByText('••••').first().waitFor()
  await visit(page, at('/cases/:case?edit=case'), 'Guardar caso')

  await page
    .getByLabel(/Lugar|Território/)
    .first()
    .fill('Curitiba')
  await page.getByRole('button', { name: 'Guardar caso' }).click()
  await page.getByText('O modo discreto está ligado').first().waitFor()

  const kept = await (await page.context().request.get(at('/api/cases/:case'))).json()
  expect(kept).toMatchObject({ title: `Família ${marker} vs. Brasil`, territory: marker })
  await page.context().close()
})

/** No other site is asked in a test: what would be there is a blank page. */
async function standIn(context: BrowserContext): Promise<string[]> {
  const asked: string[] = []
  await context.route(/wikipedia|climatempo|g1\.globo/, (route) => {
    asked.push(route.request().url(), JSON.stringify(route.request().headers().referer ?? null))
    return route.fulfill({ contentType: 'text/html', body: '<title>Outra</title>' })
  })
  return asked
}

test('the quick exit goes at once, past unsaved work, ends the session and leaves no way back', async () => {
  const page = await signIn(house)
  const asked = await standIn(page.context())
  page.on('dialog', (dialog) => void asked.push(`asked: ${dialog.message()}`))
  await page.goto('about:blank')
  await visit(page, '/settings', 'Saída rápida leva a')
  await page.getByText('Tempo', { exact: true }).click()
  await page.getByRole('link', { name: 'Casos' }).click()
  await page.getByText(marker).first().waitFor()
  await page
    .getByRole('link', { name: /Abrir caso/ })
    .first()
    .click()
  await page.getByLabel('Título').fill('Caso que ninguém pode ver')

  for (let press = 0; press < 3; press++) await page.keyboard.press('Escape')
  await page.waitForURL('https://www.climatempo.com.br/')
  const back = await page.evaluate(() => history.length)
  await page.goBack()

  expect(asked).toEqual(['https://www.climatempo.com.br/', 'null'])
  expect(back).toBeGreaterThan(1)
  expect(page.url()).toBe('about:blank')
  expect((await page.context().request.get('/api/me')).status()).toBe(401)
  await page.goForward()
  await page.goForward().catch(() => undefined)
  await page.waitForURL(/sign-in/)
  expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('travessia.draft')))).toEqual([])
  await page.context().close()
})

test('Escape closes a dialog once and twice without leaving; at the door, twice leaves', async () => {
  const page = await signIn(house)
  const asked = await standIn(page.context())
  await visit(page, at('/cases/:case/people?person=new'), 'Quem lerá qual nome')

  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.waitForTimeout(300)
  const inside = page.url()
  await page.context().clearCookies()
  await visit(page, '/sign-in', 'Entrar')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.waitForURL(/wikipedia/)

  expect(inside).toContain(house.url)
  expect(asked[0]).toBe('https://pt.wikipedia.org/')
  await page.context().close()
})
