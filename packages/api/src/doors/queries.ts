import type { Instant } from '@travessia/shared/dates'
import { readDocket } from '@travessia/shared/docket'
import { type DoorReading, readDoors } from '@travessia/shared/doors'
import { catalogue } from '@travessia/shared/forums/index'
import type { Language } from '@travessia/shared/languages'
import type { Door } from '@travessia/shared/law'
import type { OpenCaseId } from '../access.ts'
import type { Db } from '../db.ts'
import { readDocketInput } from '../deadlines/stored.ts'
import { lawOf } from '../law.ts'

/** The ways from a case to the bodies before which it is not, or not yet: which stand open, until when, and why not. */
export async function listDoors(db: Db, id: OpenCaseId, now: Instant, language: Language) {
  const [law, { story }] = await Promise.all([lawOf(db, id.organisationId), readDocketInput(db, id)])
  const docket = readDocket(law, story, now)
  return readDoors(law, story, docket, now).flatMap((reading) => {
    const { door } = catalogue.getProcedure(reading.procedure)
    return door ? [{ ...namesOf(reading, language), ...reading, ...tellAcceptance(reading), ...tellDoor(door, language) }] : []
  })
}

function namesOf({ procedure }: DoorReading, language: Language) {
  const forum = catalogue.getForumOf(procedure)
  return {
    forum: forum.id,
    forumName: forum.name[language],
    forumShort: forum.short[language],
    noun: catalogue.getProcedure(procedure).noun[language],
    procedureName: catalogue.getProcedure(procedure).name[language],
    zone: forum.zone,
  }
}

function tellAcceptance({ acceptance }: DoorReading) {
  if (acceptance === null || acceptance === 'every') return { acceptance }
  const { from, to, factsFrom, source, confidence } = acceptance
  return { acceptance: { from, to: to ?? null, factsFrom: factsFrom ?? null, source, confidence } }
}

function tellDoor({ matters, exhaustion, sameMatter, languages, needs }: Door, language: Language) {
  const { bars, says, source, confidence } = sameMatter
  return {
    matters: matters?.[language] ?? null,
    exhaustion,
    sameMatter: { bars, says: says[language], source, confidence },
    languages,
    needs: needs.map((need) => need[language]),
  }
}
