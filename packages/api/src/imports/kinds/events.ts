import { factKind } from '@travessia/shared/choices'
import { commonEvents } from '@travessia/shared/common-events'
import { newEvent } from '@travessia/shared/events'
import { findProcedure } from '@travessia/shared/forums/index'
import { getOpenCase } from '../../access.ts'
import type { Tx } from '../../db.ts'
import { checkNewEvent, recordEvent, withdrawEvent } from '../../events/actions.ts'
import { listBriefly } from '../../events/queries.ts'
import type { FieldError } from '../../problems.ts'
import { listOfCases } from '../../proceedings/queries.ts'
import { fold, holdAgainst, isWrong, readDay } from '../cells.ts'
import type { Importer, Told } from './kind.ts'
import { findCases, nameByCase, unknownCase } from './open-cases.ts'

type Proceeding = Awaited<ReturnType<typeof listOfCases>>[number]

/** An event is known by its day, its kind and its title, in its proceeding. */
export const events: Importer = {
  async open(db, actor, rows, now) {
    const known = await findCases(db, actor, rows, now)
    const ids = [...known.values()]
    const proceedings = Map.groupBy(await listOfCases(db, actor.organisationId, ids), ({ caseId }) => caseId)
    const there = new Map((await listBriefly(db, actor.organisationId, ids)).map((one) => [keyOf(one.caseId, one), one.id]))
    return (told) => {
      const caseId = known.get(told['case'] ?? '')
      if (caseId === undefined)
        return { errors: [told['case'] ? { ...stray, detail: unknownCase } : { ...stray, code: 'required' }, ...checkDay(told)] }
      const proceeding = findProceeding(proceedings.get(caseId) ?? [], told['proceedingId'])
      if (proceeding === undefined)
        return { errors: [{ pointer: '#/proceedingId', code: 'unknown', detail: unknownProceeding }, ...checkDay(told)] }
      const input = holdAgainst(newEvent, toEvent(told, proceeding))
      if (isWrong(input)) return { errors: input }
      const errors = checkNewEvent(input, proceeding, now)
      if (errors.length > 0) return { errors }
      const make = async (tx: Tx) => {
        const { id } = await recordEvent(tx, actor, await getOpenCase(tx, actor, caseId, now), input, now)
        return { caseId, recordId: id }
      }
      const double = there.get(keyOf(caseId, input))
      return { keys: [keyOf(caseId, input)], double: double === undefined ? undefined : { caseId, recordId: double }, make }
    }
  },

  async label(db, actor, places, now) {
    const cases = await nameByCase(
      db,
      actor,
      places.flatMap(({ caseId }) => caseId ?? []),
      now,
    )
    const found = await listBriefly(db, actor.organisationId, [...cases.keys()])
    return new Map(found.map(({ id, caseId, on, title, kind }) => [id, `${cases.get(caseId)} · ${on} · ${title || kind}`]))
  },

  async unmake(tx, actor, { caseId, recordId }, now) {
    return withdrawEvent(tx, actor, await getOpenCase(tx, actor, caseId ?? '', now), recordId, now)
  },
}

const stray: FieldError = { pointer: '#/case', code: 'unknown' }

function checkDay({ on }: Told): FieldError[] {
  if (on === undefined) return [{ pointer: '#/on', code: 'required' }]
  return readDay(on) ? [] : [{ pointer: '#/on', code: 'date' }]
}

/** Without a proceeding it is a fact; `undefined` where the case has none of that number. */
function findProceeding(among: readonly Proceeding[], said: string | undefined): Proceeding | null | undefined {
  if (said === undefined) return null
  const digits = (text: string) => fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '')
  return among.find(({ number, procedure }) => (number !== '' && digits(number) === digits(said)) || procedure === said)
}

function toEvent(told: Told, proceeding: Proceeding | null) {
  const { on = '', title, note, time, due } = told
  const day = readDay(on)
  const set = due === undefined ? undefined : readDay(due)
  return {
    proceedingId: proceeding?.id ?? null,
    kind: toKind(told['kind'], proceeding),
    on: day?.on ?? on,
    ...(day && { precision: day.precision }),
    ...(title !== undefined && { title }),
    ...(note !== undefined && { note }),
    ...(time !== undefined && { time }),
    fields: due === undefined ? {} : { due: set?.precision === 'day' ? set.on : due },
  }
}

/** By its name in any language, as the procedure has it; a fact where nothing is said and nothing runs. */
function toKind(said: string | undefined, proceeding: Proceeding | null): string {
  if (said === undefined) return proceeding ? '' : factKind
  const word = fold(said)
  const kinds = proceeding ? [...(findProcedure(proceeding.procedure)?.events ?? []), ...commonEvents] : []
  const found = kinds.find(({ id, name }) => id === word || Object.values(name).some((one) => fold(one) === word))
  if (found) return found.id
  return !proceeding && ['fato', 'hecho', 'fact'].includes(word) ? factKind : said
}

function keyOf(
  caseId: string,
  { proceedingId, kind, on, title }: { proceedingId: string | null; kind: string; on: string; title: string },
): string {
  return [caseId, proceedingId, kind, on, fold(title)].join(' ')
}

const unknownProceeding = {
  'pt-BR': 'O caso não tem procedimento com este número.',
  es: 'El caso no tiene un procedimiento con este número.',
  en: 'The case has no proceeding of this number.',
}
