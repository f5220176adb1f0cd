import { newAnnex } from '@travessia/shared/annexes'
import { newAuthority } from '@travessia/shared/authorities'
import { newBrief } from '@travessia/shared/briefs'
import { newCase } from '@travessia/shared/cases'
import { newEvent } from '@travessia/shared/events'
import { newPerson } from '@travessia/shared/people'
import { newProceeding } from '@travessia/shared/proceedings'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { fillHouse, pages, visit } from './pages.ts'
import { type House, openContext, openHouse, signIn, write } from './support.ts'

let house: House
let at: (path: string) => string

beforeAll(async () => {
  house = await openHouse({ demonstration: true })
  at = await fillHouse(house)
})
afterAll(() => house?.close())

/** What a browser refused for the policy's sake, what it asked of others, and what ran that nobody of ours wrote. */
async function watch(context: BrowserContext): Promise<string[]> {
  const seen: string[] = []
  await context.exposeFunction('ranPlanted', () => void seen.push('planted markup ran'))
  await context.exposeFunction('tellViolation', (what: string) => void seen.push(what))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      Reflect.get(window, 'tellViolation')(`${location.pathname} ${violatedDirective} ${blockedURI} ${sample}`),
    )
  })
  context.on('console', (message) => {
    if (/content security policy|trusted|refused to|permissions-policy/i.test(message.text())) seen.push(message.text())
  })
  context.on('weberror', (error) => void seen.push(String(error.error())))
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol !== 'data:' && protocol !== 'blob:' && origin !== new URL(house.url).origin) seen.push(`asked ${request.url()}`)
  })
  return seen
}

test('no page asks anything of another site or does what its policy forbids, signed in or not', { timeout: 240_000 }, async () => {
  const stranger = await openContext(house)
  const outside = await watch(stranger)
  await visit(await stranger.newPage(), '/sign-in', 'Entrar')
  await stranger.close()

  const page = await signIn(house)
  const inside = await watch(page.context())
  for (const { path, shows } of pages) await visit(page, at(path), shows)
  await page.emulateMedia({ media: 'print' })
  await visit(page, at('/cases/:case'), '2026')
  await page.pdf()
  await page.context().close()

  expect([...outside, ...inside]).toEqual([])
})

test('writing, pasting, the preview of a document and its download keep to the policy', async () => {
  const page = await signIn(house)
  const seen = await watch(page.context())
  await visit(page, at('/cases/:ready'), 'Fatos denunciados')

  await page.getByRole('button', { name: 'Ver páginas' }).click()
  const drawn = page.frameLocator('iframe')
  await drawn.getByText('Escrito.').first().waitFor()
  const paper = await drawn
    .locator('section')
    .first()
    .evaluate((part) => getComputedStyle(part).backgroundColor)
  await visit(page, at('/cases/:case/briefs/:brief'), 'Fatos denunciados')
  const text = page.getByRole('textbox', { name: /Fatos/ }).first()
  await text.evaluate((editor) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', '<p>Colado <b>forte</b><img src=x onerror="ranPlanted()"><svg onload="ranPlanted()"></svg></p>')
    editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await page.getByText('Colado').first().waitFor()

  // The document's own sheet of styles is let in: its pages are white on grey.
  expect(paper).toBe('rgb(255, 255, 255)')
  expect(seen).toEqual([])
  await page.context().close()
})

const planted = [
  '<img src=x onerror="ranPlanted()">',
  '"><script>ranPlanted()</script>',
  '<svg onload="ranPlanted()">',
  'javascript:ranPlanted()',
].join(' ')

/** The given fields, and every other one that takes any text with planted markup in it. */
function plant(shape: z.ZodType, given: object): object {
  const { properties = {} } = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' })
  const free = Object.entries(properties).filter(
    ([, one]) => typeof one === 'object' && one.type === 'string' && !one.enum && !one.format && !one.pattern,
  )
  return { ...Object.fromEntries(free.map(([name, one]) => [name, planted.slice(0, Object(one).maxLength)])), ...given }
}

test('markup that somebody writes into any field stays text', { timeout: 120_000 }, async () => {
  const page = await signIn(house)
  const seen = await watch(page.context())
  const { id } = await write(page, '/api/cases', plant(newCase, { state: 'BR', tags: [planted.slice(0, 40)] }))
  const inCase = `/api/cases/${id}`
  const place = await write(page, `${inCase}/proceedings`, plant(newProceeding, { procedure: 'iachr-petition', court: null }))
  const lodged = { proceedingId: place.id, kind: 'petition-lodged', on: '2026-01-15', zone: null, time: null }
  await write(page, `${inCase}/events`, plant(newEvent, lodged))
  await write(page, `${inCase}/events`, plant(newEvent, { kind: 'fact', on: '2026-01-10', zone: null, time: null }))
  await write(page, `${inCase}/people`, plant(newPerson, { role: 'victim' }))
  await write(page, `${inCase}/people`, plant(newPerson, { role: 'representative', protected: false }))
  await write(page, `${inCase}/annexes`, plant(newAnnex, {}))
  const parts = { template: 'iachr-petition', language: 'pt-BR', audience: 'state', proceedingId: place.id }
  const brief = await write(page, `${inCase}/briefs`, plant(newBrief, parts))
  const content = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: planted }] }] }
  await page.context().request.put(`${inCase}/briefs/${brief.id}/sections/facts`, { data: { content, version: 0 } })
  const source = { kind: 'norm', system: 'other', url: '', language: 'pt', passages: [{ text: planted }], tags: [planted.slice(0, 60)] }
  const authority = await write(page, '/api/authorities', plant(newAuthority, source))
  const asLink = plant(newAuthority, { ...source, url: 'javascript:ranPlanted()' })
  const refused = await page.context().request.post('/api/authorities', { data: asLink })

  const tabs = ['', '/deadlines', '/doors', '/people', '/annexes', '/briefs', '/history', `/briefs/${brief.id}`]
  for (const path of [...tabs.map((one) => `/cases/${id}${one}`), '/', '/cases', '/briefs', '/library', `/library/${authority.id}`]) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    expect(await listPlanted(page), path).toEqual([])
  }

  expect(refused.status()).toBe(422)
  expect(seen).toEqual([])
  await page.context().close()
})

/** Links that would run something, and elements that only planted markup could have made. */
function listPlanted(page: Page): Promise<string[]> {
  return page
    .locator('a[href^="javascript:" i], [onerror], [onload], img[src="x"], main script')
    .evaluateAll((found) => found.map((element) => element.outerHTML.slice(0, 200)))
}
