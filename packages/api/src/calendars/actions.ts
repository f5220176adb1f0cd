import type { AdditionView, ChangeView, NewAddition } from '@travessia/shared/calendar-additions'
import type { Instant } from '@travessia/shared/dates'
import type { Language } from '@travessia/shared/languages'
import { audit } from '../audit.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction, type Tx } from '../db.ts'
import { lockLaw } from '../law.ts'
import { conflict, notFound } from '../problems.ts'
import { findUsed } from './catalogue.ts'
import { readChange } from './change.ts'
import * as rows from './queries.ts'

/** Proposes a closure or years for a calendar. Nothing changes by it: what would change is looked through first. */
export function proposeAddition(
  db: Db,
  actor: Actor,
  calendar: string,
  input: NewAddition,
  now: Instant,
  language: Language,
): Promise<ChangeView> {
  return inTransaction(db, async (tx) => {
    if (!findUsed(calendar)) throw notFound('calendar')
    await refuseSecond(tx, actor)
    const additionId = await rows.insertAddition(tx, actor, calendar, input, now)
    const id = await rows.insertChange(tx, actor, additionId, 'add', now)
    await audit(tx, actor, { action: 'calendar.propose', recordId: additionId, after: { calendar, ...input }, at: now })
    return readChange(tx, actor, id, now, language)
  })
}

/** Proposes to take an addition back; it stands until that is confirmed. */
export function withdrawAddition(db: Db, actor: Actor, additionId: string, now: Instant, language: Language): Promise<ChangeView> {
  return inTransaction(db, async (tx) => {
    const addition = await rows.getAddition(tx, actor.organisationId, additionId)
    if (addition.since === null || addition.until !== null) throw conflict(standsNot)
    await refuseSecond(tx, actor)
    const id = await rows.insertChange(tx, actor, additionId, 'withdraw', now)
    await audit(tx, actor, { action: 'calendar.withdraw', recordId: additionId, before: tellAddition(addition), at: now })
    return readChange(tx, actor, id, now, language)
  })
}

/** Lets the change take effect: writes read the law with it from now on, and the cases are brought to it behind. */
export function confirmChange(db: Db, actor: Actor, changeId: string, now: Instant, language: Language): Promise<ChangeView> {
  return inTransaction(db, async (tx) => {
    const { state, kind, additionId } = await rows.lockChange(tx, actor.organisationId, changeId)
    if (state !== 'checked') throw conflict(state === 'checking' ? stillChecking : isDecided)
    await lockLaw(tx, actor.organisationId)
    await rows.turnAddition(tx, actor.organisationId, additionId, kind, now)
    await rows.beginApplying(tx, actor, changeId, now)
    await audit(tx, actor, { action: 'calendar.confirm', recordId: additionId, after: { change: changeId, kind }, at: now })
    return readChange(tx, actor, changeId, now, language)
  })
}

/** Gives up a change that was not confirmed; everything stays as it is. */
export function dropChange(db: Db, actor: Actor, changeId: string, now: Instant, language: Language): Promise<ChangeView> {
  return inTransaction(db, async (tx) => {
    const { state, kind, additionId } = await rows.lockChange(tx, actor.organisationId, changeId)
    if (state !== 'checking' && state !== 'checked') throw conflict(isDecided)
    await rows.dropChange(tx, actor.organisationId, changeId)
    await audit(tx, actor, { action: 'calendar.drop', recordId: additionId, before: { change: changeId, kind }, at: now })
    return readChange(tx, actor, changeId, now, language)
  })
}

async function refuseSecond(tx: Tx, { organisationId }: Actor): Promise<void> {
  if (await rows.findOpenChange(tx, organisationId)) throw conflict(isAnotherOpen)
}

function tellAddition({ calendar, effect, name, startsOn, endsOn, source }: Omit<AdditionView, 'change'>) {
  return { calendar, effect, name, startsOn, endsOn, source }
}

const isAnotherOpen = {
  'pt-BR': 'Já há uma mudança de calendário em andamento. Confirme-a ou desista dela antes de propor outra.',
  es: 'Ya hay un cambio de calendario en curso. Confírmelo o desista de él antes de proponer otro.',
  en: 'A change of a calendar is already under way. Confirm it or give it up before you propose another.',
}
const stillChecking = {
  'pt-BR': 'Os prazos ainda estão sendo conferidos. Espere o fim para confirmar.',
  es: 'Los plazos aún se están revisando. Espere a que termine para confirmar.',
  en: 'The deadlines are still being looked through. Wait for the end before you confirm.',
}
const isDecided = {
  'pt-BR': 'Esta mudança já foi decidida.',
  es: 'Este cambio ya fue decidido.',
  en: 'This change was already decided.',
}
const standsNot = {
  'pt-BR': 'Este acréscimo não está em vigor.',
  es: 'Este añadido no está en vigor.',
  en: 'This addition does not stand.',
}
