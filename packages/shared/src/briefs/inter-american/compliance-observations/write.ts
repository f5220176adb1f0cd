import type { Catalogue } from '../../../catalogue.ts'
import { text } from '../../../forums/text.ts'
import { type Block, gap, join, numbered, person, say, table, type Words } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { dayOf, findLastAct, listActs, placeOfActs } from '../../parts/acts.ts'
import { askFor } from '../../parts/argument.ts'
import { writeAnnexesIfAny } from '../../parts/evidence.ts'
import { writeInTime } from '../../parts/in-time.ts'
import { listPendingMeasures, tableLevels, tableMeasures, tellMeasures } from '../../parts/measures.ts'
import { listRequests } from '../../parts/requests.ts'
import { writeSignature } from '../../parts/signature.ts'
import { tableToFill } from '../../parts/table-to-fill.ts'
import { pleas } from '../court/pleas.ts'
import { tellCourt } from '../court/trail.ts'
import { matterOf } from '../matter.ts'
import { columns, level, words } from './words.ts'

const court = 'iacthr'
const and = text(' e ', ' y ', ' and ')

export function writePending(file: CaseFile, law: Catalogue): readonly Block[] {
  const { language } = file.brief
  const judged = findLastAct(file, 'judgment-notified')
  const complied = listActs(file, 'measure-complied').map((act) => dayOf(file, act))
  return [
    numbered(say(words.matter, language, matterOf(file))),
    judged
      ? numbered(say(words.judged, language, { date: dayOf(file, judged) }))
      : numbered(gap(words.noJudgment[language], placeOfActs(file))),
    ...tellCourt(file, law),
    ...writeInTime(file, law, { ...words, section: 'pending', rules: ['iacthr-observations-state-report'] }),
    ...(complied.length > 0 ? [numbered(say(words.declared, language, { dates: join(complied, ', ', and[language]) }))] : []),
    ...tellPending(file, law),
  ]
}

function tellPending(file: CaseFile, law: Catalogue): readonly Block[] {
  const measures = listPendingMeasures(file, law, court)
  if (measures.length === 0) return [askFor(file, 'pending', words.measures)]
  return [numbered(say(words.pending, file.brief.language)), tableMeasures(file, measures)]
}

export function writeEach(file: CaseFile, law: Catalogue): readonly Block[] {
  const { language } = file.brief
  const measures = listPendingMeasures(file, law, court)
  const report = findLastAct(file, 'compliance-report-received')
  return [
    numbered(say(words.scheme, language)),
    report
      ? numbered(say(words.reported, language, { date: dayOf(file, report) }))
      : numbered(gap(words.noReport[language], placeOfActs(file))),
    ...(measures.length > 0 ? tellMeasures(file, 'measures', measures) : [tableToFill(file, 'measures', columns)]),
  ]
}

export function writeLevel(file: CaseFile, law: Catalogue): readonly Block[] {
  const measures = listPendingMeasures(file, law, court)
  return [
    numbered(say(level.law, file.brief.language)),
    ...(measures.length > 0 ? [tableLevels(file, 'level', measures)] : [askFor(file, 'level', level.ask)]),
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
  return [...listRequests(file, pleas.lead, requests), ...writeAnnexesIfAny(file), ...writeSignature(file, 'requests', false)]
}
