import { beforeAll, expect, test } from 'vitest'
import { answers } from '../../packages/api/src/openapi-answers.ts'
import { type Api, newOrganisation, newPerson, openApi } from '../support/api.ts'

let api: Api

beforeAll(async () => {
  api = await openApi()
})

interface Operation {
  operationId: string
  parameters?: { name: string; in: string; required: boolean; schema: object }[]
  responses: Record<string, { description: string }>
  security: object[]
}

test('every route under /api is described, once, with answers', async () => {
  const { status, body } = await api.send('GET', '/api/openapi.json')
  const operations: Operation[] = Object.values<Record<string, Operation>>(body.paths).flatMap((path) => Object.values(path))

  expect(status).toBe(200)
  expect(body.openapi).toBe('3.1.0')
  const routes = new Set(
    api.app.routes
      .filter((route) => route.method !== 'ALL' && route.path.startsWith('/api/'))
      .map((route) => `${route.method} ${route.path}`),
  )
  expect(operations).toHaveLength(routes.size)
  expect(new Set(operations.map((operation) => operation.operationId)).size).toBe(operations.length)
  for (const operation of operations) expect(Object.keys(operation.responses)[0]).toMatch(/^[1-5]\d\d$/)
})

test('path parameters are described as they stand in the path, and no two paths have one shape', async () => {
  const { body } = await api.send('GET', '/api/openapi.json')
  const paths = Object.entries<Record<string, Operation>>(body.paths)

  expect(new Set(paths.map(([path]) => path.replace(/\{\w+\}/g, '{}'))).size).toBe(paths.length)
  for (const [path, operations] of paths) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    for (const operation of Object.values(operations)) {
      expect(operation.parameters?.filter((parameter) => parameter.in === 'path').map((parameter) => parameter.name) ?? []).toEqual(named)
    }
  }
})

test('references point at what is there, and bodies have schemas', async () => {
  const { body } = await api.send('GET', '/api/openapi.json')

  const references = JSON.stringify(body).match(/"\$ref":"[^"]+"/g) ?? []
  expect(new Set(references)).toEqual(new Set(['"$ref":"#/components/schemas/Problem"']))
  expect(body.paths['/api/setup'].post.requestBody.content['application/json'].schema.required).toEqual(
    expect.arrayContaining(['organisation', 'name', 'email', 'password']),
  )
  expect(body.paths['/api/setup'].post.security).toEqual([])
  expect(body.paths['/api/users'].get.security).toEqual([{ session: [] }, { token: [] }])
})

test('what is described is there, and what is there answers as described', async () => {
  const { body } = await api.send('GET', '/api/openapi.json')
  const director = await newPerson(api, await newOrganisation(api.db), 'director')
  await api.send('POST', '/api/demonstration', { as: director })
  const [first] = (await api.send('GET', '/api/cases', { as: director })).body.items

  for (const name of Object.keys(answers)) {
    const [method = '', path = ''] = name.split(' ')
    expect(body.paths[`/api${path}`]?.[method.toLowerCase()], name).toBeDefined()
  }
  for (const [name, answer] of Object.entries(answers)) {
    const path = name.replace('GET ', '').replace('{case}', first.id)
    if (!name.startsWith('GET') || path.includes('{') || typeof answer !== 'object') continue
    const given = await api.send('GET', `/api${path}`, { as: director })
    const checked = answer.schema.safeParse(given.body)
    expect(checked.error?.issues ?? [], name).toEqual([])
  }
})
