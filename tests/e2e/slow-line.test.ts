import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeFolder } from '../support/folder.ts'
import { findBarriers, type House, openHouse, signIn, write } from './support.ts'

let house: House

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('a large file over a slow line that breaks twice waits, goes on by itself, and is the annex, byte for byte', async () => {
  const page = await signIn(house)
  const { id } = await write(page, '/api/cases', { title: 'Caso Quispe', state: 'BR' })
  const annex = await write(page, `/api/cases/${id}/annexes`, { title: 'Gravação' })
  const file = path.join(makeFolder(), 'gravacao.txt')
  const bytes = Buffer.from(randomBytes(4_000_000).toString('hex'), 'latin1')
  writeFileSync(file, bytes)
  await page.goto(`/cases/${id}/annexes`)
  const line = await page.context().newCDPSession(page)
  const setLine = (offline: boolean, megabytesPerSecond = 1.5) =>
    line.send('Network.emulateNetworkConditions', {
      offline,
      latency: 40,
      downloadThroughput: megabytesPerSecond * 1_000_000,
      uploadThroughput: megabytesPerSecond * 1_000_000,
    })
  await line.send('Network.enable')
  await setLine(false)

  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: /Anexar arquivo/ }).click()
  await (await choosing).setFiles(file)
  const bar = page.getByRole('progressbar', { name: /Enviando o arquivo/ })
  for (let round = 0; round < 2; round += 1) {
    await expect.poll(async () => Number(await bar.getAttribute('aria-valuenow')), { timeout: 60_000 }).toBeGreaterThan(10 + round * 30)
    await setLine(true)
    await page.getByText(/Em pausa: sem conexão/).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await setLine(false)
  }
  await setLine(false, 50)
  await page.getByText('gravacao.txt').waitFor({ timeout: 60_000 })

  const back = await page.context().request.get(`/api/cases/${id}/annexes/${annex.id}/file`)
  expect((await back.body()).equals(bytes)).toBe(true)
})

test('whoever stops a large file has an annex without one, and can begin again', async () => {
  const page = await signIn(house)
  const { id } = await write(page, '/api/cases', { title: 'Caso Mamani', state: 'BR' })
  await write(page, `/api/cases/${id}/annexes`, { title: 'Gravação' })
  const file = path.join(makeFolder(), 'longa.txt')
  writeFileSync(file, randomBytes(5_000_000).toString('hex'))
  await page.goto(`/cases/${id}/annexes`)
  const line = await page.context().newCDPSession(page)
  await line.send('Network.enable')
  await line.send('Network.emulateNetworkConditions', { offline: false, latency: 40, downloadThroughput: 1e6, uploadThroughput: 1e6 })

  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: /Anexar arquivo/ }).click()
  await (await choosing).setFiles(file)
  await page.getByRole('button', { name: 'Parar o envio' }).click()

  await page.getByRole('button', { name: /Anexar arquivo/ }).waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
})
