import type { Block, Inline } from '@travessia/shared/briefs/blocks'
import { getTemplate } from '@travessia/shared/briefs/index'
import type { PrintedBlock, PrintedInline } from '@travessia/shared/briefs/printed'
import { writeRichText } from '@travessia/shared/briefs/write-rich-text'
import { sql } from 'kysely'
import { openDatabase } from '../../packages/api/src/db.ts'
import { longBrief } from '../support/long-brief.ts'

export type Send = (method: string, path: string, json?: unknown) => Promise<Response>

/** Sends as somebody who is signed in. Throws when an answer is not well. */
export async function signIn(url: string, account: object): Promise<Send> {
  const json = { 'Content-Type': 'application/json' }
  const entered = await fetch(`${url}/api/auth/sign-in/email`, { method: 'POST', headers: json, body: JSON.stringify(account) })
  const cookie = entered.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  return async (method, path, body) => {
    const answer = await fetch(`${url}${path}`, { method, headers: { ...json, cookie }, ...(body ? { body: JSON.stringify(body) } : {}) })
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`)
    return answer
  }
}

/** Two hundred cases, and a brief of forty pages with sixty footnotes and three tables in each of as many as asked for. */
export async function makeLongBriefs(send: Send, databaseUrl: string, count: number): Promise<{ docx: string; briefs: string[] }> {
  const write = async (method: string, path: string, body: object) => (await send(method, path, body)).json()
  const cases: string[] = []
  for (let number = 0; number < 200; number++) {
    const { id } = await write('POST', '/api/cases', { title: `Caso ${number}`, state: 'BR' })
    await write('POST', `/api/cases/${id}/proceedings`, { procedure: 'iachr-petition' })
    cases.push(id)
  }
  const [first = ''] = cases
  for (const name of ['Amina Tomás Kiala', 'Rosa Quispe Mamani', 'João Pedro da Silva'])
    await write('POST', `/api/cases/${first}/people`, {
      name,
      role: 'victim',
      protected: true,
      pseudonym: 'P. Q. R.',
      groupLabel: 'uma família',
    })
  const brief = { template: 'iachr-petition', title: 'Petição', language: 'pt-BR', audience: 'state', proceedingId: null }
  const { id } = await write('POST', `/api/cases/${first}/briefs`, brief)
  const places = getTemplate('iachr-petition').sections
  const parts = longBrief().sections
  for (const [at, place] of places.entries()) {
    const blocks = parts.filter((_, part) => part % places.length === at).flatMap((part) => part.blocks)
    await write('PUT', `/api/cases/${first}/briefs/${id}/sections/${place.id}`, {
      content: writeRichText(blocks.map(unprinted)),
      version: 0,
    })
  }
  const briefs = [id, ...(await copy(databaseUrl, id, cases.slice(1, count)))]
  return { docx: `/api/cases/${first}/briefs/${id}/docx?gaps=show`, briefs }
}

/** The brief once more in each of the cases. */
async function copy(databaseUrl: string, briefId: string, cases: readonly string[]): Promise<string[]> {
  const db = openDatabase(databaseUrl, { connections: 1 })
  const made = await sql<{ id: string }>`
    insert into brief (organisation_id, case_id, template, title, language, audience)
    select organisation_id, unnest(${cases}::uuid[]), template, title, language, audience from brief where id = ${briefId}
    returning id`.execute(db)
  const ids = made.rows.map((row) => row.id)
  await sql`insert into brief_section (organisation_id, brief_id, section, content, updated_by, updated_at)
    select organisation_id, copied, section, content, updated_by, updated_at
    from brief_section, unnest(${ids}::uuid[]) as copied where brief_id = ${briefId}`.execute(db)
  await sql`vacuum analyze`.execute(db)
  await db.destroy()
  return ids
}

function unprinted(block: PrintedBlock): Block {
  if (block.kind === 'paragraph') return { kind: 'paragraph', numbered: block.numbered, content: block.content.map(unprintedInline) }
  if (block.kind !== 'table') throw new Error(`The long brief has no ${block.kind}.`)
  return {
    kind: 'table',
    rows: block.rows.map((row) => row.map((cell) => ({ ...cell, content: cell.content.map((line) => line.map(unprintedInline)) }))),
  }
}

function unprintedInline(one: PrintedInline): Inline {
  if (one.kind === 'footnote') return { kind: 'footnote', content: one.content.map(plainRun) }
  return plainRun(one)
}

function plainRun(one: PrintedInline) {
  if (one.kind !== 'text') throw new Error(`The long brief has no ${one.kind}.`)
  return { kind: 'text' as const, text: one.text }
}
