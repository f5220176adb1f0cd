import validate from '@ooxml-tools/validate'
import { templates } from '@travessia/shared/briefs/index'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Api, newOrganisation, newPerson, openApi, type Person } from '../support/api.ts'
import { write } from '../support/cases.ts'
import { unzip } from '../support/zip.ts'

let api: Api
let director: Person
let cases: { id: string; proceedings: { id: string; procedure: string }[] }[]

beforeAll(async () => {
  api = await openApi()
  director = await newPerson(api, await newOrganisation(api.db), 'director')
  await write(api, director, 'POST', '/api/demonstration')
  const { items } = (await api.send('GET', '/api/cases?status=all', { as: director })).body
  cases = await Promise.all(items.map(async ({ id }: { id: string }) => (await api.send('GET', `/api/cases/${id}`, { as: director })).body))
})

/** The case of the demonstration in which the brief would be filed, else the first one. */
function placeFor(procedures: readonly string[]) {
  const found = cases.flatMap(({ id, proceedings }) =>
    proceedings.filter((one) => procedures.includes(one.procedure)).map((one) => ({ caseId: id, proceedingId: one.id })),
  )
  return found[0] ?? { caseId: cases[0]?.id ?? '', proceedingId: null }
}

const wanted = templates.flatMap((template) => template.languages.map((language) => ({ template, language, id: template.id })))

describe('the demonstration', () => {
  test.each(wanted)(
    'gives the brief $id in $language, valid under the schema of the format, with its gaps marked',
    async ({ template, language }) => {
      const { caseId, proceedingId } = placeFor(template.procedures)
      const begun = { template: template.id, title: template.name[language], language, audience: 'state', proceedingId }
      const { id } = await write(api, director, 'POST', `/api/cases/${caseId}/briefs`, begun)
      const path = `/api/cases/${caseId}/briefs/${id}`
      const answer = await api.app.request(`${path}/docx?gaps=show&sheets=true`, { headers: { Authorization: `Bearer ${director.token}` } })
      const bytes = new Uint8Array(await answer.arrayBuffer())
      const gaps = (await api.send('GET', `${path}/gaps`, { as: director })).body.items

      expect(await validate(bytes, 'docx', 'Office2019')).toEqual([])
      const text = unzip(bytes).get('word/document.xml')?.toString('utf8') ?? ''
      expect(gaps.length === 0 || text.includes('w:val="Gap"')).toBe(true)
    },
    60_000,
  )
})
