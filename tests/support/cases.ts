import type { Api, Person } from './api.ts'

type Body = Record<string, unknown>

/** Sends a write that must succeed and answers its body. */
export async function write(api: Api, as: Person, method: string, path: string, json: Body = {}) {
  const { status, body } = await api.send(method, path, { as, json })
  if (status >= 300) throw new Error(`${method} ${path} answered ${status}: ${JSON.stringify(body)}`)
  return body
}

export function openCase(api: Api, as: Person, fields: Body = {}) {
  return write(api, as, 'POST', '/api/cases', { title: 'Silva e outros v. Brasil', ...fields })
}

export function addProceeding(api: Api, as: Person, caseId: string, procedure = 'iachr-petition', fields: Body = {}) {
  return write(api, as, 'POST', `/api/cases/${caseId}/proceedings`, { procedure, ...fields })
}

export function record(
  api: Api,
  as: Person,
  caseId: string,
  proceedingId: string | null,
  kind: string,
  on: string,
  fields: Body = {},
  more: Body = {},
) {
  return write(api, as, 'POST', `/api/cases/${caseId}/events`, { proceedingId, kind, on, fields, ...more })
}

export async function readCase(api: Api, as: Person, caseId: string) {
  const { body } = await api.send('GET', `/api/cases/${caseId}`, { as })
  return body
}

/** The living deadline of a rule, as the case's file gives it. */
export async function deadlineOf(api: Api, as: Person, caseId: string, rule: string) {
  const { deadlines } = await readCase(api, as, caseId)
  return deadlines.find((one: { rule: string }) => one.rule === rule)
}
