import { expect } from 'vitest'
import { workOnImport } from '../../packages/api/src/imports/work.ts'
import type { Api, Person } from './api.ts'

/** Does behind the answers what is left to do of all imports. */
export async function workThrough(api: Api): Promise<void> {
  const log = { warn: (line: unknown) => expect(line).toBe('nothing') }
  while (await workOnImport(api.db, api.files, api.clock.now, log)) await Promise.resolve()
}

export function sendSheet(api: Api, as: Person, kind: string, sheet: string | Uint8Array<ArrayBuffer>, language = 'pt-BR') {
  const bytes = typeof sheet === 'string' ? new TextEncoder().encode(sheet) : sheet
  return api.send('POST', `/api/imports?kind=${kind}`, { as, bytes, headers: { 'Accept-Language': language } })
}

/** Sends a sheet, takes the guess of its columns and has its rows checked; answers its id. */
export async function checkSheet(api: Api, as: Person, kind: string, sheet: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const begun = await sendSheet(api, as, kind, sheet)
  expect(begun.status, JSON.stringify(begun.body)).toBe(201)
  const mapped = await api.send('PUT', `/api/imports/${begun.body.id}/mapping`, { as, json: { fields: begun.body.fields } })
  expect(mapped.status, JSON.stringify(mapped.body)).toBe(200)
  await workThrough(api)
  return begun.body.id
}

export async function readImport(api: Api, as: Person, id: string) {
  const { status, body } = await api.send('GET', `/api/imports/${id}`, { as })
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}

/** Has what was checked made, or what was made taken back. */
export async function carryOut(api: Api, as: Person, id: string, step: 'commit' | 'undo', json: object = {}) {
  const { status, body } = await api.send('POST', `/api/imports/${id}/${step}`, { as, json })
  expect(status, JSON.stringify(body)).toBe(200)
  await workThrough(api)
  return readImport(api, as, id)
}
