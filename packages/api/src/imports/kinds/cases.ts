import { newCase } from '@travessia/shared/cases'
import { sql } from 'kysely'
import { getOpenCase, visibleTo } from '../../access.ts'
import { createCase, withdrawCase } from '../../cases/actions.ts'
import { fold, holdAgainst, isWrong, readCells, readState } from '../cells.ts'
import type { Importer } from './kind.ts'

/** A case is known by its title. */
export const cases: Importer = {
  async open(db, actor, rows, now) {
    const leads = await listLeads()
    const there = await listTitles()
    return (told) => {
      const { state, leadId, ...cells } = readCells('cases', told)
      const lead = typeof leadId === 'string' ? leads.get(fold(leadId)) : null
      const input = holdAgainst(newCase, { ...cells, ...(typeof state === 'string' && { state: readState(state) }), leadId: lead ?? null })
      const unknown = lead === undefined ? [{ pointer: '#/leadId', code: 'unknown' as const, detail: unknownLead }] : []
      if (isWrong(input)) return { errors: [...input, ...unknown] }
      if (unknown.length > 0) return { errors: unknown }
      const make = async (tx: Parameters<typeof createCase>[0]) => {
        const { id } = await createCase(tx, actor, input, now)
        return { caseId: id, recordId: id }
      }
      const double = there.get(fold(input.title))
      return { keys: [fold(input.title)], double: double === undefined ? undefined : { caseId: double, recordId: double }, make }
    }

    async function listLeads() {
      const found = await db.selectFrom('member').select(['id', 'name', 'email']).where('suspended', '=', false).execute()
      return new Map(found.flatMap(({ id, name, email }) => [[fold(name), id] as const, [fold(email), id] as const]))
    }

    async function listTitles() {
      const titles = rows.flatMap(({ title }) => (title ? [title] : []))
      const found = await db
        .selectFrom('case')
        .select(['id', 'title'])
        .where(sql<boolean>`left(plain("case".title), 60) = any (select left(plain(asked), 60) from unnest(${titles}::text[]) as asked)`)
        .where(visibleTo(actor, now))
        .execute()
      return new Map(found.map(({ id, title }) => [fold(title), id]))
    }
  },

  async label(db, actor, places, now) {
    const ids = places.map(({ recordId }) => recordId)
    const found = await db
      .selectFrom('case')
      .select(['id', 'reference', 'title'])
      .where('id', 'in', ids)
      .where(visibleTo(actor, now))
      .execute()
    return new Map(found.map(({ id, reference, title }) => [id, `${reference} · ${title}`]))
  },

  async unmake(tx, actor, { recordId }, now) {
    return withdrawCase(tx, actor, await getOpenCase(tx, actor, recordId, now), now)
  },
}

const unknownLead = {
  'pt-BR': 'Ninguém da equipe tem este nome ou e-mail.',
  es: 'Nadie del equipo tiene este nombre o correo.',
  en: 'Nobody of the team has this name or e-mail.',
}
