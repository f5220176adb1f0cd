import { languages } from '@travessia/shared/languages'
import { milestoneWords } from '@travessia/shared/milestones'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deadlineDesk as english } from '../../packages/web/src/words/en/deadline-desk.ts'
import { home as englishHome } from '../../packages/web/src/words/en/home.ts'
import { deadlineDesk as spanish } from '../../packages/web/src/words/es/deadline-desk.ts'
import { home as spanishHome } from '../../packages/web/src/words/es/home.ts'
import { deadlineDesk as portuguese } from '../../packages/web/src/words/pt-BR/deadline-desk.ts'
import { home as portugueseHome } from '../../packages/web/src/words/pt-BR/home.ts'
import { keys as keyWords } from '../../packages/web/src/words/pt-BR/keys.ts'
import { shell } from '../../packages/web/src/words/pt-BR/shell.ts'
import { account, type House, openContext, openHouse, signIn, write } from './support.ts'

const words = {
  'pt-BR': { ...portuguese, ...portugueseHome, lodged: 'Petição apresentada', record: 'Registrar andamento', when: /^Quando/ },
  es: { ...spanish, ...spanishHome, lodged: 'Petición presentada', record: 'Registrar actuación', when: /^Cuándo/ },
  en: { ...english, ...englishHome, lodged: 'Petition lodged', record: 'Record event', when: /^When/ },
}

const keys = { ...keyWords, title: shell['frame.keys'] }

let house: House

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

/** Goes on with the Tab key until the focus is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The Tab key does not reach ${String(target)}.`)
}

async function pressOn(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await target.waitFor()
  await tabTo(page, target)
  await page.keyboard.press(key)
}

/** Somebody else of the team, signed in. */
async function signInAsColleague(page: Page, language: string): Promise<Page> {
  const email = `rui.${language.toLowerCase()}@exemplo.org`
  const invited = await page.context().request.post('/api/invitations', { data: { email, role: 'lawyer' } })
  const { link } = await invited.json()
  const context = await openContext(house)
  await context.request.post(`/api/invitations/${String(link).split('/').at(-1)}/accept`, {
    data: { name: 'Rui Alves', password: account.password },
  })
  await context.request.post('/api/auth/sign-in/email', { data: { email, password: account.password } })
  return context.newPage()
}

test.each(languages)('a day at the desk by the keyboard alone, in %s', async (language) => {
  const say = words[language]
  const page = await signIn(house)
  await page.context().request.patch('/api/me', { data: { language } })
  const title = `Família Quispe ${language}`
  const { id: caseId } = await write(page, '/api/cases', { title, state: 'BR' })
  const { id: writ } = await write(page, `/api/cases/${caseId}/proceedings`, { procedure: 'br-ms', court: 'jfpr' })
  await write(page, `/api/cases/${caseId}/proceedings`, { procedure: 'iachr-petition' })
  await write(page, `/api/cases/${caseId}/events`, { proceedingId: writ, kind: 'final-decision-notified', on: '2026-11-14' })

  await page.goto('/deadlines')
  const items = page.locator('[data-desk-item]')
  await items.first().waitFor()
  await tabTo(page, page.getByRole('searchbox', { name: say['deadlineDesk.words'] }))
  await page.keyboard.type(`Quispe ${language}`)
  await page.getByRole('checkbox', { name: say['deadlineDesk.fatalOnly'] }).waitFor()
  await pressOn(page, page.getByRole('checkbox', { name: say['deadlineDesk.fatalOnly'] }), 'Space')
  await expect.poll(() => items.count()).toBe(1)

  await tabTo(page, items.first())
  await page.keyboard.press('x')
  await page.keyboard.press('e')
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await expect
    .poll(() =>
      dialog
        .getByRole('combobox')
        .first()
        .evaluate((one) => one === document.activeElement),
    )
    .toBe(true)
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Ana')
  await page.keyboard.press('Enter')
  await dialog.getByText(/^1 /).waitFor()
  await pressOn(page, dialog.getByRole('button', { name: say['deadlineDesk.assign.do'] }))
  await dialog.waitFor({ state: 'detached' })

  await pressOn(page, items.first())
  await pressOn(page, page.getByRole('button', { name: say['milestone.offer'] }))
  await pressOn(page, page.getByRole('checkbox', { name: milestoneWords.draft[language], exact: true }), 'Space')
  await pressOn(page, page.getByRole('button', { name: say['milestone.save'] }))
  await page.getByRole('button', { name: say['milestone.save'] }).waitFor({ state: 'detached' })
  await page
    .getByRole('row')
    .getByText(new RegExp(`^${milestoneWords.review[language]}`))
    .waitFor()

  await pressOn(page, page.getByRole('button', { name: say.lodged }))
  const form = page.getByRole('dialog')
  await tabTo(page, form.getByLabel(say.when).first())
  await page.keyboard.type('20/11/2026')
  await pressOn(page, form.getByRole('button', { name: say.record }))
  await form.waitFor({ state: 'detached' })
  await page.getByRole('cell').getByText(say['home.awaitsCheck']).waitFor()

  const colleague = await signInAsColleague(page, language)
  await colleague.context().request.patch('/api/me', { data: { language } })
  await colleague.goto('/deadlines?group=check')
  await colleague.locator('[data-desk-item]').first().waitFor()
  await colleague.keyboard.press('j')
  await colleague.keyboard.press('Enter')
  await pressOn(colleague, colleague.getByRole('button', { name: say['closing.confirm'] }))
  await colleague.locator('[data-desk-item]').waitFor({ state: 'detached' })
})

test('a question mark shows the keys of the page, unless single keys are switched off; the menu always does', async () => {
  const page = await signIn(house)
  await page.context().request.patch('/api/me', { data: { language: 'pt-BR' } })
  await page.goto('/cases')
  const help = page.getByRole('dialog', { name: keys.title })
  await page.getByRole('heading', { name: 'Casos' }).waitFor()

  await page.keyboard.press('?')
  await help.getByText(keys['keys.case.step']).waitFor()
  await help.getByText(keys['keys.search']).waitFor()
  expect(await help.getByText(keys['keys.deadline.next']).count()).toBe(0)
  await help.getByRole('switch', { name: keys['keys.letters'] }).press('Space')
  await page.keyboard.press('Escape')
  await help.waitFor({ state: 'detached' })

  await page.keyboard.press('?')
  await page.getByRole('button', { name: /^Menu de/ }).click()
  expect(await help.count()).toBe(0)
  await page.getByRole('menuitem', { name: keys.title }).click()
  await help.waitFor()
})
