import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../packages/api/src/config.ts'
import type { Env } from '../../packages/api/src/context.ts'
import { addressOf, findOut, originOf, refuseOtherSites } from '../../packages/api/src/origin.ts'
import { answerProblem } from '../../packages/api/src/problems.ts'
import { protect } from '../../packages/api/src/protection.ts'
import { findSender, ownMachine, readProxies } from '../../packages/api/src/proxies.ts'
import { newOrganisation, newPerson, openApi, testPassword } from '../support/api.ts'

describe('where a request comes from', () => {
  test.each([
    ['a stranger who writes the header himself', '203.0.113.9', '198.51.100.1', ownMachine, '203.0.113.9'],
    ['a proxy on this machine', '127.0.0.1', '198.51.100.1', ownMachine, '198.51.100.1'],
    ['a proxy on this machine, over IPv6', '::1', '2001:db8::7', ownMachine, '2001:db8::7'],
    ['a proxy on this machine, over an IPv6 socket', '::ffff:127.0.0.1', '198.51.100.1', ownMachine, '198.51.100.1'],
    ['a stranger who forged an entry before the proxy', '127.0.0.1', '10.9.9.9, 198.51.100.1', ownMachine, '198.51.100.1'],
    ['a proxy in another network, not named', '172.17.0.1', '198.51.100.1', ownMachine, '172.17.0.1'],
    ['a named network', '172.17.0.1', '198.51.100.1', readProxies('172.16.0.0/12, ::1'), '198.51.100.1'],
    ['two named proxies', '172.17.0.1', '1.1.1.1, 198.51.100.1, 10.0.0.4', readProxies('172.16.0.0/12,10.0.0.4'), '198.51.100.1'],
    ['two proxies by number', '9.9.9.9', '1.1.1.1, 198.51.100.1, 10.0.0.4', readProxies('2'), '198.51.100.1'],
    ['no proxy by number', '127.0.0.1', '198.51.100.1', readProxies('0'), '127.0.0.1'],
    ['what is no address', '127.0.0.1', "'; drop table member", ownMachine, '127.0.0.1'],
    ['no header', '127.0.0.1', undefined, ownMachine, '127.0.0.1'],
  ])('%s', (_, peer, forwardedFor, trusted, address) => {
    expect(findSender(peer, forwardedFor, trusted ?? 0).address).toBe(address)
  })

  test.each(['10.0.0.0/33', '10.0.0', 'proxy', '-1', '10', '10.0.0.0/8/8', '10.0.0.1,', '::/129'])(
    'TRUSTED_PROXIES=%s keeps the server from starting',
    (TRUSTED_PROXIES) => {
      expect(() => readConfig({ TRUSTED_PROXIES })).toThrow('TRUSTED_PROXIES must be')
    },
  )
})

function openApp(publicUrl: string | undefined, trusted = readConfig({}).proxies) {
  const app = new Hono<Env>()
  app.onError(answerProblem)
  app.use(findOut(trusted), protect({ publicUrl }), refuseOtherSites(publicUrl))
  app.all('/api/where', (c) => c.json({ address: addressOf(c), origin: originOf(c, publicUrl) }))
  return (headers: Record<string, string>, method = 'POST') =>
    app.request('http://casos.example.org/api/where', { method, headers, ...(method === 'POST' && { body: '{}' }) })
}

describe('under which address', () => {
  const forwarded = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'outro.example' }

  test('a forwarded scheme and host count only from a proxy that is trusted', async () => {
    const trusted = await (await openApp(undefined)(forwarded, 'GET')).json()
    const stranger = await (await openApp(undefined, 0)(forwarded, 'GET')).json()
    const set = await (await openApp('https://casos.example.org')(forwarded, 'GET')).json()

    expect([trusted.origin, stranger.origin, set.origin]).toEqual([
      'https://outro.example',
      'http://casos.example.org',
      'https://casos.example.org',
    ])
  })
})

describe('a write for another site', () => {
  const cookie = { Cookie: 'travessia.session_token=x' }
  const json = { 'Content-Type': 'application/json' }

  test.each([
    ['from the same site', { ...cookie, ...json, Origin: 'http://casos.example.org' }, 200],
    ['from another site', { ...cookie, Origin: 'https://evil.example' }, 403],
    ['from a page without an origin', { ...cookie, Origin: 'null' }, 403],
    ['from a page in a frame of another site', { ...cookie, 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['from a neighbour under the same domain', { ...cookie, 'Sec-Fetch-Site': 'same-site' }, 403],
    ['as a form, whatever it says of its origin', { ...cookie, 'Content-Type': 'application/x-www-form-urlencoded' }, 403],
    ['as a text that is JSON', { ...cookie, 'Content-Type': 'text/plain;charset=UTF-8' }, 403],
    ['as JSON', { ...cookie, ...json }, 200],
    ['with a token', { Authorization: 'Bearer tv_x', Origin: 'https://evil.example' }, 200],
    ['with the password of a proxy, which a browser sends by itself', { Authorization: 'Basic eDp5', Origin: 'https://evil.example' }, 403],
    ['by a program without a browser', {}, 200],
  ])('%s', async (_, headers, status) => {
    expect((await openApp(undefined)(headers)).status).toBe(status)
  })

  test('where the address is known, the same host without encryption is another site', async () => {
    const send = openApp('https://casos.example.org')

    expect((await send({ Origin: 'http://casos.example.org' })).status).toBe(403)
    expect((await send({ Origin: 'https://casos.example.org' })).status).toBe(200)
  })
})

test('behind TLS every cookie is sent over TLS alone, and no script reads it', async () => {
  const cookies = async (publicUrl: string | undefined) => {
    const api = await openApi(undefined, { publicUrl })
    const { email } = await newPerson(api, await newOrganisation(api.db), 'lawyer')
    const json = { email, password: testPassword }
    return (await api.send('POST', '/api/auth/sign-in/email', { json })).headers.getSetCookie()
  }
  const [plain, encrypted] = [await cookies(undefined), await cookies('https://casos.example.org')]

  expect(plain.map((one) => one.split('=')[0])).toContain('travessia.session_token')
  expect(encrypted.map((one) => one.split('=')[0])).toContain('__Secure-travessia.session_token')
  for (const one of [...plain, ...encrypted]) expect(one).toMatch(/HttpOnly/i)
  for (const one of [...plain, ...encrypted]) expect(one).toMatch(/SameSite=Lax/i)
  for (const one of encrypted) expect(one).toMatch(/; Secure/i)
})

test('the headers of an answer let a browser run nothing, and hold to TLS where the address has it', async () => {
  const plain = (await openApp(undefined)({}, 'GET')).headers
  const encrypted = (await openApp('https://casos.example.org')({}, 'GET')).headers

  expect(plain.get('Content-Security-Policy')).toMatch(/default-src 'none'.*sandbox/)
  expect(plain.get('Referrer-Policy')).toBe('no-referrer')
  expect(plain.get('X-Content-Type-Options')).toBe('nosniff')
  expect(plain.get('Cross-Origin-Resource-Policy')).toBe('same-origin')
  expect(plain.get('Cross-Origin-Opener-Policy')).toBe('same-origin')
  expect(plain.get('Permissions-Policy')).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/)
  expect(plain.get('X-Robots-Tag')).toContain('noindex')
  expect([plain.get('Server'), plain.get('X-Powered-By')]).toEqual([null, null])
  expect([plain.get('Strict-Transport-Security'), encrypted.get('Strict-Transport-Security')]).toEqual([
    null,
    'max-age=63072000; includeSubDomains',
  ])
})
