import { languages } from '@travessia/shared/languages'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { words as english } from '../../packages/web/src/words/en.ts'
import { words as spanish } from '../../packages/web/src/words/es.ts'
import { words as portuguese } from '../../packages/web/src/words/pt-BR.ts'
import { choose, type House, inviteColleague, openHouse, signIn } from './support.ts'

const words = { 'pt-BR': portuguese, es: spanish, en: english }

let house: House

beforeAll(async () => {
  house = await openHouse({ demonstration: true })
})
afterAll(() => house?.close())

test.each(languages)('a day of the team on a phone, in %s', async (language) => {
  const say = words[language]
  const ana = await signIn(house)
  const phone = { viewport: { width: 360, height: 740 }, locale: language }
  const page = await inviteColleague(house, ana, `Bruno-${language} Carvalho`, 'advocate', phone)
  await page.context().request.patch('/api/me', { data: { language } })
  const fits = async () =>
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)

  // What is due, and who has it.
  await page.goto('/')
  await page.getByRole('heading', { name: say['home.title'] }).waitFor()
  await page
    .getByRole('button', { name: new RegExp(`^${say['home.take']}`) })
    .first()
    .click()
  await page
    .getByText(say['home.taken'].split('{')[0] ?? '')
    .first()
    .waitFor()
  await fits()

  // What the day brought: a fact, a word to the team, and something to do.
  await page
    .getByRole('link', { name: /Família M\./ })
    .first()
    .click()
  await page.getByRole('link', { name: say['event.new'] }).first().click()
  const form = page.getByRole('dialog')
  await choose(form, say['event.place'], say['event.place.fact'])
  await form.getByLabel(new RegExp(`^${say['event.title.fact']}`)).fill(`Visita ao abrigo ${language}`)
  await form.getByLabel(new RegExp(`^${say['event.when']}`)).fill('20/11/2026')
  await form.getByRole('button', { name: say['event.recordFact'] }).click()
  await form.waitFor({ state: 'detached' })
  await page.getByRole('heading', { name: `Visita ao abrigo ${language}` }).waitFor()
  await fits()

  await page.getByRole('link', { name: say['discussion.title'], exact: true }).click()
  await page.getByRole('button', { name: say['discussion.begin'], exact: true }).click()
  await page.getByRole('textbox', { name: say['discussion.words'] }).fill(`A certidão sai na sexta (${language}).`)
  await page.getByRole('button', { name: say['discussion.publish'] }).click()
  await page.getByRole('article').getByText(`A certidão sai na sexta (${language}).`).waitFor()

  await page.getByRole('link', { name: new RegExp(`^${say['tab.tasks']}`) }).click()
  await page.getByRole('button', { name: say['task.new'] }).click()
  await form.getByLabel(new RegExp(`^${say['task.title']}`)).fill(`Pedir o laudo ${language}`)
  await choose(form, new RegExp(`^${say['task.assignee']}`), `Bruno-${language} Carvalho`)
  await form.getByRole('button', { name: say['task.new'] }).click()
  await form.waitFor({ state: 'detached' })
  await fits()

  // It is there the next time, and gone once it is done.
  await page.goto('/')
  await page.getByRole('checkbox', { name: say['task.finish'].replace('{title}', `Pedir o laudo ${language}`) }).click()
  await page.getByText(`Pedir o laudo ${language}`).waitFor({ state: 'detached' })

  // What happened is found by its words.
  await page.getByRole('button', { name: say['search.open'] }).click()
  await form.getByRole('combobox').fill(`visitas abrigos ${language}`)
  await form.getByRole('option', { name: new RegExp(`Visita ao abrigo ${language}`) }).waitFor()
  await page.context().close()
  await ana.context().close()
})
