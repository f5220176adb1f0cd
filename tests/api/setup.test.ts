import { expect, test } from 'vitest'
import { openApi } from '../support/api.ts'

test('of ten that set up at once one succeeds, signed in; the others are told that it is done', async () => {
  const api = await openApi()
  const input = (n: number) => ({
    organisation: 'IPPMI',
    name: 'Ana',
    email: `ana${n}@example.org`,
    password: 'a long password',
    language: 'pt-BR',
  })
  const before = await api.send('GET', '/api/setup')

  const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => api.send('POST', '/api/setup', { json: input(n) })))

  expect(before.body).toEqual({ needed: true })
  expect(answers.map((answer) => answer.status).toSorted()).toEqual([201, ...Array.from({ length: 9 }, () => 409)])
  const winner = answers.find((answer) => answer.status === 201)
  expect(winner?.body.user.role).toBe('director')
  const cookie =
    winner?.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ') ?? ''
  expect((await api.send('GET', '/api/me', { headers: { Cookie: cookie } })).body.organisation.name).toBe('IPPMI')
  expect((await api.send('GET', '/api/setup')).body).toEqual({ needed: false })
  expect(await api.db.selectFrom('member').select('id').execute()).toHaveLength(1)
  expect(api.mistakes).toEqual([])
})
