import type { FileAuthority } from '@travessia/shared/briefs/case-file'
import { z } from 'zod'
import type { OpenCaseId } from '../access.ts'
import type { Db, Tx } from '../db.ts'
import { type StoredAuthority, selectAuthorities } from './queries.ts'

/** Brings up to date which authorities a brief cites; to be called when its sections were written. */
export async function noteCitations(tx: Tx, id: OpenCaseId, briefId: string): Promise<void> {
  const sections = await tx
    .selectFrom('briefSection')
    .innerJoin('brief', (join) =>
      join.onRef('brief.organisationId', '=', 'briefSection.organisationId').onRef('brief.id', '=', 'briefSection.briefId'),
    )
    .select('content')
    .where('brief.organisationId', '=', id.organisationId)
    .where('brief.caseId', '=', id.caseId)
    .where('brief.id', '=', briefId)
    .execute()
  const cited = [...findCitations(sections)]
  await tx
    .deleteFrom('briefAuthority')
    .where('organisationId', '=', id.organisationId)
    .where('briefId', '=', briefId)
    .$if(cited.length > 0, (query) => query.where('authorityId', 'not in', cited))
    .execute()
  if (cited.length === 0) return
  await tx
    .insertInto('briefAuthority')
    .values(cited.map((authorityId) => ({ organisationId: id.organisationId, briefId, authorityId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The authorities that sections of a brief cite, by title; one that is gone is absent, and the brief shows a gap. */
export async function listCited(db: Db, id: OpenCaseId, sections: readonly { readonly content: unknown }[]): Promise<FileAuthority[]> {
  return listByIds(db, id, [...findCitations(sections)])
}

/** Authorities of the organisation, as a brief needs them; those that are gone are absent. */
export async function listByIds(db: Db, id: OpenCaseId, cited: readonly string[]): Promise<FileAuthority[]> {
  if (cited.length === 0) return []
  const found = await selectAuthorities(db, id.organisationId).where('id', 'in', cited).orderBy('title').orderBy('id').execute()
  return found.map(toFileAuthority)
}

/** Only what a brief prints or quotes: what the team notes about it stays in the library. */
function toFileAuthority({ version: _, note: _note, tags: _tags, confidence: _confidence, ...authority }: StoredAuthority): FileAuthority {
  return authority
}

/** The ids in the citations of these texts, wherever they stand: in paragraphs, lists, tables, or the text of a footnote. */
function findCitations(sections: readonly { readonly content: unknown }[]): Set<string> {
  const found = new Set<string>()
  const waiting: unknown[] = sections.map(({ content }) => content)
  while (waiting.length > 0) {
    const node = waiting.pop()
    if (typeof node !== 'object' || node === null) continue
    if ('type' in node && node.type === 'citation' && 'attrs' in node) {
      const attrs = citation.safeParse(node.attrs)
      if (attrs.success) found.add(attrs.data.authority)
    } else waiting.push(...Object.values(node))
  }
  return found
}

const citation = z.object({ authority: z.uuid().toLowerCase() })
