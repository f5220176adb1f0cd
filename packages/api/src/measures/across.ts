import { voices } from '@travessia/shared/choices'
import type { Instant } from '@travessia/shared/dates'
import { forums, getForumOf } from '@travessia/shared/forums/index'
import type { Language } from '@travessia/shared/languages'
import type { ComplianceState, MeasureFilter, MeasureRow, Voice } from '@travessia/shared/measures'
import { sql } from 'kysely'
import { z } from 'zod'
import { visibleTo } from '../access.ts'
import type { Actor } from '../context.ts'
import { decodeCursor, pageOf } from '../cursor.ts'
import type { Db } from '../db.ts'
import { forumName } from '../law-names.ts'
import { keyringOf } from '../vault.ts'
import { isContested, isOverdue, lastOf, selectMeasures, showMeasure } from './queries.ts'

const position = z.tuple([z.string().max(40), z.number().int(), z.uuid()])

/** The measures of all cases that the actor sees, case by case, the newest case first. */
export async function listAllMeasures(db: Db, actor: Actor, filter: MeasureFilter, now: Instant, language: Language) {
  const after = decodeCursor(filter.cursor, position)
  const found = await selectSeen(db, actor, now)
    .select(['case.reference as caseReference', 'case.title as caseTitle', 'proceeding.procedure'])
    .$if(filter.addressee !== undefined && filter.addressee !== '', (query) =>
      query.where(sql<boolean>`plain(measure.addressee) like '%' || plain(${literal(filter.addressee ?? '')}) || '%'`),
    )
    .$if(filter.status !== undefined, (query) =>
      query.where((eb) => eb.or((filter.voice ? [filter.voice] : voices).map((voice) => says(voice, filter.status ?? 'none')))),
    )
    .$if(filter.status === undefined && filter.voice !== undefined, (query) =>
      query.where(sql<boolean>`${lastOf(filter.voice ?? 'us')} is not null`),
    )
    .$if(filter.body !== undefined, (query) => query.where('proceeding.procedure', 'in', proceduresOf(filter.body ?? '')))
    .$if(filter.front !== undefined, (query) => query.where(sql<boolean>`"case".fronts @> array[${filter.front ?? ''}]::text[]`))
    .$if(filter.lead !== undefined, (query) => query.where('case.leadId', '=', filter.lead ?? ''))
    .$if(filter.show === 'overdue', (query) => query.where(isOverdue(now)))
    .$if(filter.show === 'contested', (query) => query.where(isContested))
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`("case".reference < ${after?.[0]} or ("case".reference = ${after?.[0]}
          and (measure.position, measure.id) > (${after?.[1]}::integer, ${after?.[2]}::uuid)))`,
      ),
    )
    .orderBy('case.reference', 'desc')
    .orderBy('measure.position')
    .orderBy('measure.id')
    .limit(filter.limit + 1)
    .execute()
  const keyring = await keyringOf(db, actor.organisationId)
  const page = pageOf(found, filter.limit, (row) => [row.caseReference, row.position, row.id])
  return { ...page, items: page.items.map((row): MeasureRow => ({ ...showMeasure(row, keyring, now), ...bodyOf(row, language) })) }
}

function selectSeen(db: Db, actor: Actor, now: Instant) {
  return selectMeasures(db, now)
    .innerJoin('case', (join) => join.onRef('case.organisationId', '=', 'measure.organisationId').onRef('case.id', '=', 'measure.caseId'))
    .innerJoin('proceeding', (join) =>
      join.onRef('proceeding.organisationId', '=', 'measure.organisationId').onRef('proceeding.id', '=', 'measure.proceedingId'),
    )
    .where('measure.organisationId', '=', actor.organisationId)
    .where(visibleTo(actor, now))
}

function says(voice: Voice, status: ComplianceState | 'none') {
  return status === 'none' ? sql<boolean>`${lastOf(voice)} is null` : sql<boolean>`${lastOf(voice)} ->> 'status' = ${status}`
}

/** Signs of a pattern are taken as they are written. */
function literal(words: string): string {
  return words.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)
}

function proceduresOf(forum: string): string[] {
  const found = forums.find((one) => one.id === forum)
  return found ? found.procedures.map((one) => one.id) : ['']
}

function bodyOf({ procedure }: { procedure: string }, language: Language) {
  return { forum: getForumOf(procedure).id, forumName: forumName(procedure, language) }
}
