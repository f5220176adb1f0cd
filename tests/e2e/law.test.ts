import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse, signIn } from './support.ts'

let house: House

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

test('a lawyer searches for six months, reads the rule with its source and examples, and begins a report of an error', async () => {
  const page = await signIn(house)
  await page.goto('/')
  await page.getByRole('link', { name: 'Direito aplicável' }).click()
  await page.getByRole('searchbox', { name: 'Buscar no direito aplicável' }).fill('six months')
  await page.getByRole('link', { name: 'Seis meses para apresentar a petição' }).click()

  const rule = page.getByRole('article', { name: 'Seis meses para apresentar a petição' })
  await rule.getByText('6 meses').waitFor()
  expect(new URL(page.url()).hash).toBe('#iachr-petition-six-months')
  expect(await rule.evaluate((box) => box.getBoundingClientRect().top)).toBeLessThan(200)
  expect(await rule.innerText()).toContain('Convenção Americana, art. 46(1)(b)')
  expect(
    await rule
      .getByRole('link', { name: /^Ler a norma/ })
      .first()
      .getAttribute('href'),
  ).toMatch(/^https:\/\//)

  await rule.getByText('Exemplos de contagem').click()
  await rule.getByRole('row', { name: /14 nov 2024.*14 mai 2025/ }).waitFor()

  await rule.getByRole('button', { name: /^Avisar um erro/ }).click()
  const report = await page.getByRole('dialog').getByLabel('Texto do aviso').inputValue()
  expect(report).toContain('iachr-petition-six-months')
  expect(report).toContain('O que o sistema diz: 6 meses')
  await page.context().close()
})

test('on paper a procedure shows what is folded on the screen, and the addresses of its sources', async () => {
  const page = await signIn(house)
  await page.goto('/law/iachr-petition')
  await page.getByRole('heading', { name: 'Petição individual à CIDH' }).waitFor()
  const example = page.locator('#iachr-petition-six-months tr', { hasText: '14 nov 2024' })
  await example.waitFor({ state: 'attached' })

  expect(await example.isVisible()).toBe(false)
  await page.emulateMedia({ media: 'print' })

  expect(await example.isVisible()).toBe(true)
  expect(
    await page
      .getByText(/Endereço: https:/)
      .first()
      .isVisible(),
  ).toBe(true)
  expect(await page.getByRole('navigation').first().isVisible()).toBe(false)
  await page.context().close()
})

test('what nobody has checked yet is one list, which leads to each rule', async () => {
  const page = await signIn(house)
  await page.goto('/law')
  await page.getByRole('link', { name: 'Ver o que falta conferir' }).click()
  await page
    .getByText(/pontos a conferir/)
    .first()
    .waitFor()

  expect(await page.getByText('Norma conferida').count()).toBe(0)
  await page.getByRole('heading', { name: 'Petição individual à CIDH' }).click()
  await page.getByRole('link', { name: 'Decisão sobre a admissibilidade' }).click()
  await page.getByRole('article', { name: 'Decisão sobre a admissibilidade' }).waitFor()
  await page.context().close()
})

test('a procedure that does not exist is a page that does not exist', async () => {
  const page = await signIn(house)
  await page.goto('/law/no-such-procedure')

  await page.getByText('Esta página não existe').waitFor()
  await page.context().close()
})
