import { getTemplate } from '@travessia/shared/briefs/index'
import type { Api, Person } from './api.ts'
import { write } from './cases.ts'

/** A petition that was written, approved and filed on 2 March 2026. */
export async function fileBriefOf(api: Api, as: Person, caseId: string, proceedingId: string, more: object = {}) {
  const path = `/api/cases/${caseId}/briefs`
  const brief = { template: 'iachr-petition', title: 'Petição', language: 'pt-BR', audience: 'state', proceedingId }
  const { id } = await write(api, as, 'POST', path, brief)
  const content = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Tudo.' }] }] }
  for (const section of getTemplate('iachr-petition').sections)
    await write(api, as, 'PUT', `${path}/${id}/sections/${section.id}`, { content, version: 0 })
  for (const state of ['review', 'approved']) {
    const { version } = (await api.send('GET', `${path}/${id}`, { as })).body
    await write(api, as, 'PATCH', `${path}/${id}`, { state, version })
  }
  const { version } = (await api.send('GET', `${path}/${id}`, { as })).body
  const when = { kind: 'petition-lodged', on: '2026-03-02', time: '08:30', zone: 'America/New_York', version }
  return write(api, as, 'POST', `${path}/${id}/filing`, { ...when, annexes: [], ...more })
}
