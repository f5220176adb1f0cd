import { TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { account, findBarriers, type House, openContext, openHouse, signIn } from './support.ts'

let house: House

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** Gives e-mail and password at the door. */
async function givePassword(page: Page) {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill(account.email)
  await page.getByLabel('Senha', { exact: true }).fill(account.password)
  await page.getByRole('button', { name: 'Entrar na conta' }).click()
}

/** A device of this page that makes and uses passkeys, with somebody there whom it knows. */
async function giveDevice(page: Page) {
  const line = await page.context().newCDPSession(page)
  await line.send('WebAuthn.enable')
  await line.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

test('an app with codes, the codes on paper and a passkey each open the door after the password, and the passkey without it', async () => {
  const page = await signIn(house)
  await giveDevice(page)

  await page.goto('/settings')
  await page.getByRole('button', { name: 'Ligar aplicativo de códigos' }).click()
  await page.getByLabel('Sua senha').fill(account.password)
  await page.getByRole('button', { name: 'Conferir senha' }).click()
  await page.getByRole('img', { name: /Quadrado/ }).waitFor()
  expect(await findBarriers(page)).toEqual([])
  const secret = await page.getByLabel('Ou digite esta chave no aplicativo').inputValue()
  const first = new TOTP({ secret }).generate()
  await page.getByLabel('Código que o aplicativo mostra').fill(first)
  await page.getByRole('button', { name: 'Ligar com este código' }).click()
  await page.getByRole('button', { name: 'Já guardei os códigos' }).waitFor()
  const recoveryCodes = await page.getByRole('list', { name: 'Códigos de recuperação' }).getByRole('listitem').allInnerTexts()
  expect(recoveryCodes).toHaveLength(10)
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('button', { name: 'Já guardei os códigos' }).click()

  await page.getByRole('button', { name: 'Criar chave de acesso' }).click()
  await page.getByLabel('Nome da chave').fill('Computador')
  await page.getByLabel('Sua senha').fill(account.password)
  await page.getByRole('button', { name: 'Criar chave de acesso' }).click()
  await page.getByRole('listitem').filter({ hasText: 'Computador' }).waitFor()

  await page.context().clearCookies()
  await givePassword(page)
  await page.getByRole('heading', { name: 'Confirme que é você' }).waitFor()
  expect(await findBarriers(page)).toEqual([])
  await page.getByLabel('Código do aplicativo').fill(first)
  await page.getByRole('button', { name: 'Entrar com o código' }).click()
  await page.getByText('O código não vale ou já foi usado.').waitFor()
  // The clock of a telephone may be half a minute ahead: nobody need wait for the next code.
  await page.getByLabel('Código do aplicativo').fill(new TOTP({ secret }).generate({ timestamp: Date.now() + 30_000 }))
  await page.getByRole('button', { name: 'Entrar com o código' }).click()
  await page.getByRole('link', { name: 'Configurações' }).waitFor()

  await page.context().clearCookies()
  await givePassword(page)
  await page.getByRole('button', { name: 'Usar um código de recuperação' }).click()
  await page.getByLabel('Código de recuperação').fill(recoveryCodes[0] ?? '')
  await page.getByRole('button', { name: 'Entrar com o código' }).click()
  await page.getByRole('link', { name: 'Configurações' }).waitFor()
  await page.goto('/settings')
  await page.getByText('Restam 9 códigos de 10.').waitFor()

  await page.context().clearCookies()
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Entrar com chave de acesso' }).click()
  await page.getByRole('link', { name: 'Configurações' }).waitFor()
})

test('whoever must have a second factor is led to it before anything else, and then to where they wanted', async () => {
  const own = await openHouse()
  const director = await signIn(own)
  const { link } = await (
    await director.context().request.post('/api/invitations', { data: { email: 'bea@exemplo.org', role: 'lawyer' } })
  ).json()
  const context = await openContext(own)
  const accepted = await context.request.post(`/api/invitations/${String(link).split('/').at(-1)}/accept`, {
    data: { name: 'Bea', password: 'travessia longa de inverno' },
  })
  expect(accepted.status()).toBe(201)

  await director.goto('/settings/team')
  await director.getByRole('checkbox', { name: 'Advogada ou advogado' }).check()
  await director.getByRole('button', { name: 'Guardar exigência' }).click()
  await director.getByText('Exigência guardada.').waitFor()
  const page = await context.newPage()
  await giveDevice(page)
  await page.goto('/cases?q=abrigo')
  await page.getByRole('heading', { name: 'Cadastre um segundo fator' }).waitFor()
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('button', { name: 'Criar chave de acesso' }).click()
  await page.getByLabel('Nome da chave').fill('Celular')
  await page.getByLabel('Sua senha').fill('travessia longa de inverno')
  await page.getByRole('button', { name: 'Criar chave de acesso' }).click()
  await page.getByRole('button', { name: 'Já guardei os códigos' }).click()
  await page.getByRole('button', { name: 'Entrar no sistema' }).click()
  await page.waitForURL('**/cases?q=abrigo')

  await director.reload()
  await director.getByRole('button', { name: 'Tirar segundo fator: Bea' }).click()
  await director.getByRole('dialog').getByRole('button', { name: 'Tirar segundo fator' }).click()
  await director.getByText('Segundo fator de Bea tirado.').waitFor()
  await page.reload()
  await page.getByRole('heading', { name: 'Entrar' }).waitFor()
  await own.close()
})
