import type { Catalogue } from '../../../catalogue.ts'
import { text } from '../../../forums/text.ts'
import { type Block, gap, join, numbered, person, say, table, type Words } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { dayOf, findLastAct, listActs } from '../../parts/acts.ts'
import { askFor } from '../../parts/argument.ts'
import { writeAnnexesIfAny } from '../../parts/evidence.ts'
import { writeInTime } from '../../parts/in-time.ts'
import { listRequests } from '../../parts/requests.ts'
import { writeSignature } from '../../parts/signature.ts'
import { tellCourt } from '../court/trail.ts'
import { matterOf } from '../matter.ts'
import { words } from './words.ts'

const and = text(' e ', ' y ', ' and ')

export function writePending(file: CaseFile, law: Catalogue): readonly Block[] {
  const { language } = file.brief
  const judged = findLastAct(file, 'judgment-notified')
  const complied = listActs(file, 'measure-complied').map((act) => dayOf(file, act))
  return [
    numbered(say(words.matter, language, matterOf(file))),
    judged
      ? numbered(say(words.judged, language, { date: dayOf(file, judged) }))
      : numbered(gap(words.noJudgment[language], { at: 'events' })),
    ...tellCourt(file, law),
    ...writeInTime(file, law, { ...words, section: 'pending', rules: ['iacthr-observations-state-report'] }),
    ...(complied.length > 0 ? [numbered(say(words.declared, language, { dates: join(complied, ', ', and[language]) }))] : []),
    askFor(file, 'pending', words.measures),
  ]
}

/** A row to be copied for each measure: the record does not hold what a judgment orders. */
export function writeEach(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const report = findLastAct(file, 'compliance-report-received')
  const asked = [words.noMeasure, words.noSays, words.noObserved].map((one) => gap(one[language], { at: 'brief', id: 'measures' }))
  const header = [words.measure, words.says, words.observed].map((one) => one[language])
  return [
    numbered(say(words.scheme, language)),
    report
      ? numbered(say(words.reported, language, { date: dayOf(file, report) }))
      : numbered(gap(words.noReport[language], { at: 'events' })),
    table(header, [28, 36, 36], [asked]),
  ]
}

export function writeVictimsPosition(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const victims = file.people.filter((one) => one.role === 'victim' || one.role === 'family')
  if (victims.length === 0) return [numbered(gap(words.noOne[language], { at: 'people' }))]
  const view = gap(words.noView[language], { at: 'brief', id: 'position' })
  const rows = victims.map((one): Words[] => [person(one.id), view])
  return [numbered(say(words.stated, language)), table([words.person[language], words.view[language]], [36, 64], rows)]
}

export function writePleas(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const more = gap(words.noFurther[language], { at: 'brief', id: 'requests' })
  const requests = [say(words.resolve, language), say(words.keep, language), say(words.further, language, { more })]
  return [...listRequests(file, words.lead, requests), ...writeAnnexesIfAny(file), ...writeSignature(file, 'requests', false)]
}
