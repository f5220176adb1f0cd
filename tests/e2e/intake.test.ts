import type { Language } from '@travessia/shared/languages'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { words as english } from '../../packages/web/src/words/en.ts'
import { words as spanish } from '../../packages/web/src/words/es.ts'
import { words as portuguese } from '../../packages/web/src/words/pt-BR.ts'
import { choose, findBarriers, type House, openHouse, signIn } from './support.ts'

const words = { 'pt-BR': portuguese, es: spanish, en: english }
const languageNames = { 'pt-BR': 'Português', es: 'Español', en: 'English' }

let house: House

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

test.each<{ language: Language; other: Language }>([
  { language: 'pt-BR', other: 'es' },
  { language: 'es', other: 'en' },
  { language: 'en', other: 'pt-BR' },
])('an intake interview on a phone, in $language with somebody who speaks $other', async ({ language, other }) => {
  const [say, said] = [words[language], words[other]]
  const page = await signIn(house, { viewport: { width: 360, height: 740 }, locale: language })
  const ask = page.context().request
  await ask.patch('/api/me', { data: { language } })
  const next = () => page.getByRole('link', { name: say['intake.next'], exact: true }).click()
  const stands = async (key: 'before' | 'name' | 'origin' | 'reach' | 'others' | 'story' | 'danger' | 'papers' | 'end') => {
    await page.getByRole('heading', { level: 2, name: say[`intake.${key}`] }).waitFor()
    await page.locator(`p[lang=${other}]`).getByText(said[`intake.${key}`]).waitFor()
    expect(await findBarriers(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  }

  await page.goto('/cases/new')
  await page.getByRole('link', { name: say['intake.title'] }).click()
  await page.getByRole('radio', { name: languageNames[other] }).check()
  const title = await page.getByLabel(new RegExp(`^${say['case.title']}`)).inputValue()
  await page.getByRole('button', { name: say['intake.begin'] }).click()
  await stands('before')
  const caseId = /cases\/([\da-f-]{36})/.exec(page.url())?.[1] ?? ''
  await next()

  // Who it is, and how to reach them: three questions, one person.
  await stands('name')
  await page.getByRole('button', { name: say['intake.next'], exact: true }).click()
  await page.getByRole('alert').waitFor()
  await page.getByLabel(new RegExp(`^${say['person.name']}`)).fill('Yulimar Rodríguez')
  await page.getByLabel(new RegExp(`^${say['person.pseudonym']}`)).fill('Senhora Y.')
  await page.getByRole('button', { name: say['intake.next'], exact: true }).click()
  await stands('origin')
  await choose(page, new RegExp(`^${say['person.nationality']}`), 'Venezuela')
  await page.getByRole('button', { name: say['intake.next'], exact: true }).click()
  await stands('reach')
  await page.getByLabel(new RegExp(`^${say['person.identifiers']}`)).fill('9'.repeat(2_001))
  await page.getByRole('button', { name: say['intake.person.save'] }).click()
  await page.getByRole('alert').waitFor()
  await page.getByLabel(new RegExp(`^${say['person.identifiers']}`)).fill('+55 41 99999-0000')
  await page.getByRole('button', { name: say['intake.person.save'] }).click()
  await stands('others')
  await page.getByRole('list', { name: say['intake.people'] }).getByText(say['partyRole.victim']).waitFor()

  // It goes on another day, elsewhere.
  const later = await signIn(house, { viewport: { width: 360, height: 740 }, locale: language })
  await later.goto(`/cases/${caseId}`)
  await later.getByRole('button', { name: say['case.more'] }).click()
  await later.getByRole('menuitem', { name: say['intake.continue'] }).click()
  await later.getByRole('heading', { level: 2, name: say['intake.before'] }).waitFor()
  await later.getByRole('link', { name: say['intake.next'], exact: true }).click()
  await later.getByLabel(new RegExp(`^${say['person.name']}`)).fill('José')
  await choose(later, say['intake.with.short'], languageNames[other])
  await later.locator(`p[lang=${other}]`).getByText(said['intake.name']).waitFor()
  expect(await later.getByLabel(new RegExp(`^${say['person.name']}`)).inputValue()).toBe('José')
  await later.context().close()
  await page.reload()
  await stands('others')
  await next()

  await stands('story')
  await page.getByLabel(new RegExp(`^${say['event.title.fact']}`)).fill('Chegada por Pacaraima')
  await page.getByLabel(new RegExp(`^${say['event.when']}`)).fill('03/2025')
  await page.getByRole('button', { name: say['intake.story.save'] }).click()
  await page.getByRole('list', { name: say['intake.facts'] }).getByText('Chegada por Pacaraima').waitFor()
  await next()

  await stands('danger')
  await page.getByRole('checkbox', { name: say['intake.danger.removal'] }).check()
  await page.getByRole('button', { name: say['intake.danger.save'] }).press('Enter')
  await page.getByRole('list', { name: say['intake.tasks'] }).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('checkbox')
  await next()

  await stands('papers')
  await page.getByRole('link', { name: say['intake.papers.add'] }).click()
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByRole('link', { name: say['intake.skip'], exact: true }).click()
  await stands('end')

  const file = await (await ask.get(`/api/cases/${caseId}`)).json()
  expect(file).toMatchObject({ title, visibility: 'restricted' })
  expect(file.people).toMatchObject([{ role: 'victim', protected: true, pseudonym: 'Senhora Y.', nationality: 'VE' }])
  expect(file.events).toMatchObject([{ proceedingId: null, title: 'Chegada por Pacaraima', on: '2025-03-01', precision: 'month' }])
  const { items } = await (await ask.get(`/api/cases/${caseId}/tasks`)).json()
  expect(items).toMatchObject([{ title: say['intake.danger.task'].replace('{what}', say['intake.danger.removal']), doneAt: null }])
  expect(await page.evaluate(() => JSON.stringify([sessionStorage, localStorage]))).not.toContain('Yulimar')
  await page.context().close()
})

test('a name that was begun does not go unasked', async () => {
  const page = await signIn(house)
  await page.context().request.patch('/api/me', { data: { language: 'pt-BR' } })
  await page.goto('/cases/intake')
  await page.getByRole('button', { name: portuguese['intake.begin'] }).click()
  await page.getByRole('link', { name: portuguese['intake.next'], exact: true }).click()
  await page.getByLabel(/^Nome/).fill('Yulimar')
  await page.getByRole('link', { name: 'Casos', exact: true }).first().click()
  await page.getByRole('dialog').getByText(portuguese['leave.body']).waitFor()
})
