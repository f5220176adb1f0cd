import type { BatchView, NewBatch } from '@travessia/shared/batches'
import { mayReadNames } from '@travessia/shared/briefs/leaks'
import type { Instant } from '@travessia/shared/dates'
import type { Language } from '@travessia/shared/languages'
import { audit } from '../audit.ts'
import type { Actor } from '../context.ts'
import { type Db, inTransaction } from '../db.ts'
import { nouns } from '../noun-words.ts'
import { audienceOf } from '../people/queries.ts'
import { conflict, notFound } from '../problems.ts'
import * as rows from './queries.ts'

/** Leaves briefs to be made behind the answer. Whether one may be made is found out when its turn comes. */
export function askForBatch(db: Db, actor: Actor, input: NewBatch, now: Instant, language: Language): Promise<BatchView> {
  return inTransaction(db, async (tx) => {
    if ((await rows.listBatches(tx, actor, now)).some((one) => one.state === 'making')) throw conflict(isAnotherMade)
    const id = await rows.insertBatch(tx, actor, input, now)
    const { gaps, sheets, briefs } = input
    await audit(tx, actor, { action: 'batch.ask', recordId: id, after: { gaps, sheets, total: briefs.length }, at: now })
    return readBatch(tx, actor, id, now, language)
  })
}

/** Stops the making, or throws away what was made: nothing of it is kept. */
export async function cancelBatch(db: Db, actor: Actor, batchId: string, now: Instant): Promise<void> {
  await inTransaction(db, async (tx) => {
    const { state, total, done } = await rows.lockBatch(tx, actor, batchId)
    if (state === 'cancelled') throw notFound('batch')
    await rows.endBatch(tx, { organisationId: actor.organisationId, id: batchId }, 'cancelled', now)
    await audit(tx, actor, { action: 'batch.cancel', recordId: batchId, before: { state, total, done }, at: now })
  })
}

/** How far a batch has come, and what was refused. What is hidden from the reader by now is told without a name or a reason. */
export async function readBatch(db: Db, actor: Actor, batchId: string, now: Instant, language: Language): Promise<BatchView> {
  const batch = await rows.getBatch(db, actor, batchId, now)
  const refused = await rows.listRefused(db, actor, batchId)
  const named = await rows.listNamed(
    db,
    actor,
    refused.map((one) => one.briefId),
    now,
  )
  const failures = refused.map(({ briefId, reasons }) => {
    const known = named.get(briefId)
    return {
      brief: briefId,
      caseId: known?.caseId ?? null,
      reference: known?.reference ?? null,
      title: known?.title ?? null,
      reasons: known ? reasons.map((one) => one[language]) : [nouns.brief[language]],
    }
  })
  return { ...batch, failures }
}

/** The files of a batch that is done, without those that the reader may not read any more. */
export async function listBatchFiles(db: Db, actor: Actor, batchId: string, now: Instant) {
  const batch = await rows.getBatch(db, actor, batchId, now)
  if (batch.state !== 'done') throw notFound('file')
  const made = await rows.listMade(db, actor, batchId)
  const named = await rows.listNamed(
    db,
    actor,
    made.map((one) => one.briefId),
    now,
  )
  const mayRead = (one: rows.Made) => !mayReadNames(one.audience) || audienceOf(actor.role) === 'cleared'
  const files = made.filter((one) => named.has(one.briefId) && mayRead(one))
  if (files.length === 0) throw notFound('file')
  return { askedAt: batch.askedAt, files: withNamesApart(files) }
}

/** Of files of one name, the second is told apart by a number. */
function withNamesApart<File extends { readonly name: string }>(files: readonly File[]): File[] {
  const taken = new Set<string>()
  return files.map((file) => {
    const [, stem = file.name, ending = ''] = /^(.*?)(\.[^.]+)?$/.exec(file.name) ?? []
    let { name } = file
    for (let number = 2; taken.has(name); number += 1) name = `${stem}-${number}${ending}`
    taken.add(name)
    return { ...file, name }
  })
}

const isAnotherMade = {
  'pt-BR': 'Já há peças suas sendo geradas. Espere o fim ou cancele antes de gerar outras.',
  es: 'Ya se están generando escritos suyos. Espere a que termine o cancele antes de generar otros.',
  en: 'Briefs of yours are being made already. Wait for the end or cancel before you make others.',
}
