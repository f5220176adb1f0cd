import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { serveWeb } from '../../packages/api/src/static.ts'
import { makeFolder } from '../support/folder.ts'

const script = 'console.log("olá")\n'.repeat(100)
const app = new Hono()
app.notFound((c) => c.json({ title: 'nothing here' }, 404))
serveWeb(app, makeBuild())

test('any address is a page, and is asked for anew each time', async () => {
  for (const address of ['/', '/index.html', '/cases/2026-014', '/sign-in?back=%2Fcases']) {
    const page = await app.request(address)

    expect([page.status, page.headers.get('Cache-Control')]).toEqual([200, 'no-cache'])
    expect(await page.text()).toContain('<title>Travessia</title>')
  }
})

test('a file whose name carries its hash is kept for a year, and comes packed when the browser can unpack it', async () => {
  const packed = await app.request('/assets/app-4f3a.js', { headers: { 'Accept-Encoding': 'gzip, br' } })
  const plain = await app.request('/assets/app-4f3a.js')

  expect(packed.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
  expect(packed.headers.get('Content-Encoding')).toBe('br')
  expect(packed.headers.get('Content-Type')).toContain('text/javascript')
  expect(await plain.text()).toBe(script)
})

test('a file that is gone, an address of the API and a way out of the folder are not pages', async () => {
  const statuses = await Promise.all(
    ['/assets/old-1111.js', '/before.js.bak', '/.env', '/.git/config.lock', '/api', '/api/nothing', '/assets/..%2f..%2fsecret'].map(
      async (address) => (await app.request(address)).status,
    ),
  )

  expect(statuses).toEqual([404, 404, 404, 404, 404, 404, 404])
})

test('that a file is gone is not remembered', async () => {
  expect((await app.request('/assets/old-1111.js')).headers.get('Cache-Control')).toBe('no-store')
})

test('an address that is nearly /api is a page', async () => {
  expect((await app.request('/apiary')).status).toBe(200)
})

function makeBuild(): string {
  const folder = makeFolder()
  const dist = path.join(folder, 'dist')
  mkdirSync(path.join(dist, 'assets'), { recursive: true })
  writeFileSync(path.join(folder, 'secret'), 'secret')
  writeFileSync(path.join(dist, 'index.html'), '<!doctype html><title>Travessia</title>')
  writeFileSync(path.join(dist, 'assets/app-4f3a.js'), script)
  writeFileSync(path.join(dist, 'assets/app-4f3a.js.br'), brotliCompressSync(script))
  return dist
}
