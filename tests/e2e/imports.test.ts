import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeFolder } from '../support/folder.ts'
import { findBarriers, type House, openHouse, signIn } from './support.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ demonstration: true })
})
afterAll(() => house?.close())

test.each([1280, 360])('a sheet is sent, mapped, checked, imported, told and undone, on a screen of %i', async (width) => {
  const file = path.join(makeFolder(), 'casos.csv')
  writeFileSync(
    file,
    `Nome da causa;Onde;Eixos\nImportado ${width};Foz do Iguaçu;Moradia\n;Curitiba;\nOutro ${width};;Lua\nimportado ${width};;\n`,
    'latin1',
  )
  const page = await signIn(house, { viewport: { width, height: 900 } })

  await page.goto('/cases')
  await page.getByRole('button', { name: 'Importar' }).click()
  await page.getByRole('menuitem', { name: 'Importar planilha' }).click()
  await page.getByRole('radio', { name: 'Casos', exact: true }).check()
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: 'Enviar planilha' }).click()

  await page.getByRole('heading', { name: 'O que cada coluna traz' }).waitFor()
  expect(await findBarriers(page)).toEqual([])
  await page.getByLabel('O que a coluna Nome da causa traz').selectOption('title')
  await page.getByLabel('O que a coluna Onde traz').selectOption('territory')
  await page.getByRole('button', { name: 'Conferir as linhas' }).click()

  await page.getByText('“Lua”. Não é uma das opções.').waitFor()
  await page.getByText('Já existe, aqui ou em uma linha anterior').waitFor()
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('button', { name: 'Importar 1 linha' }).click()

  await page.getByRole('heading', { name: 'Importação terminada' }).waitFor()
  await page.reload()
  await page.getByRole('button', { name: 'Baixar planilha' }).click()
  const [report] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Para Excel (XLSX)' }).click()])
  expect(report.suggestedFilename()).toMatch(/^importacao-.*\.xlsx$/)
  expect(await findBarriers(page)).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
  await page.getByRole('button', { name: 'Desfazer a importação' }).click()
  await page.getByRole('alertdialog').or(page.getByRole('dialog')).getByRole('button', { name: 'Desfazer a importação' }).click()
  await page.getByRole('heading', { name: 'Importação desfeita' }).waitFor()

  await page.goto(`/cases?q=Importado ${width}`)
  await page.getByText('Nenhum caso encontrado').waitFor()

  await page.getByRole('button', { name: /trabalhos? terminados?$/ }).click()
  await page
    .getByText(/^Desfeito/)
    .first()
    .waitFor()
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('button', { name: 'Limpar o que terminou' }).click()
  await page.getByRole('button', { name: /trabalhos? terminados?$/ }).waitFor({ state: 'detached' })
})
