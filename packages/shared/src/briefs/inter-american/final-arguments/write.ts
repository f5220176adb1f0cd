import type { Catalogue } from '../../../catalogue.ts'
import type { Text } from '../../../languages.ts'
import { type Block, gap, numbered, person, say, table, type Words } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { dayOf, findLastAct, placeOfActs } from '../../parts/acts.ts'
import { askFor } from '../../parts/argument.ts'
import { writeAnnexesIfAny } from '../../parts/evidence.ts'
import { writeFacts } from '../../parts/facts.ts'
import { writeInTime } from '../../parts/in-time.ts'
import { listRequests } from '../../parts/requests.ts'
import { writeSignature } from '../../parts/signature.ts'
import { pleas } from '../court/pleas.ts'
import { tellCourt } from '../court/trail.ts'
import { writeRights } from '../iachr-petition/law.ts'
import { tellLaterFacts } from '../later-facts.ts'
import { matterOf } from '../matter.ts'
import { tableProof } from '../proof.ts'
import { writeReparations } from '../reparations.ts'
import { words } from './words.ts'

export function writeIntroduction(file: CaseFile, law: Catalogue): readonly Block[] {
  const { language } = file.brief
  const filed = findLastAct(file, 'esap-received')
  const esap = filed ? say(words.ofDay, language, { date: dayOf(file, filed) }) : ''
  return [
    numbered(say(words.matter, language, matterOf(file))),
    ...tellCourt(file, law),
    ...writeInTime(file, law, { ...words, section: 'introduction', rules: ['iacthr-final-arguments'] }),
    numbered(say(words.nothingNew, language, { esap })),
  ]
}

export function writeObjections(file: CaseFile): readonly Block[] {
  const objected = findLastAct(file, 'preliminary-objections-transmitted')
  if (!objected) return [numbered(gap(words.noObjections[file.brief.language], placeOfActs(file)))]
  return [
    ...tellDay(file, words.objected, 'preliminary-objections-transmitted'),
    ...tellDay(file, words.observed, 'observations-on-objections-received'),
    askFor(file, 'objections', words.since),
  ]
}

export function writeEvidenceHeard(file: CaseFile): readonly Block[] {
  const isHeard = findLastAct(file, 'hearing-closed', 'hearing-dispensed') !== undefined
  return [
    ...tellDay(file, words.heard, 'hearing-closed'),
    ...tellDay(file, words.dispensed, 'hearing-dispensed'),
    ...(isHeard ? [] : [numbered(gap(words.noHearing[file.brief.language], placeOfActs(file)))]),
    ...tellDay(file, words.affidavits, 'affidavits-filed'),
    ...tellDay(file, words.requested, 'evidence-requested'),
    tableDeclarants(file),
    askFor(file, 'evidence', words.assess),
  ]
}

function tableDeclarants(file: CaseFile): Block {
  const { language } = file.brief
  const value = gap(words.noValue[language], { at: 'brief', id: 'evidence' })
  const heard = file.people.filter((one) => one.role === 'witness' || one.role === 'expert')
  if (heard.length === 0) return numbered(gap(words.noDeclarants[language], { at: 'people' }))
  const rows = heard.map((one): Words[] => [person(one.id), value])
  return table([words.declarant[language], words.value[language]], [36, 64], rows)
}

export function writeFactsProven(file: CaseFile): readonly Block[] {
  const esap = findLastAct(file, 'esap-received')
  return [
    numbered(say(words.proven, file.brief.language)),
    ...writeFacts(file),
    ...tellLaterFacts(file, 'facts', esap?.on),
    ...tableProof(file, 'facts', words.proof),
  ]
}

export function writeLaw(file: CaseFile): readonly Block[] {
  return [...writeRights(file, 'law'), askFor(file, 'law', words.byArticle)]
}

export function writeRepair(file: CaseFile): readonly Block[] {
  return [...writeReparations(file, 'reparations', words.repair), askFor(file, 'reparations', words.receipts)]
}

export function writePleas(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const objected = findLastAct(file, 'preliminary-objections-transmitted')
  const requests = [...(objected ? [pleas.reject] : []), pleas.declare, words.order].map((one) => say(one, language))
  return [...listRequests(file, pleas.lead, requests), ...writeAnnexesIfAny(file), ...writeSignature(file, 'requests', false)]
}

/** A sentence with the day of the last act of that kind; nothing where none is recorded. */
function tellDay(file: CaseFile, sentence: Text, kind: string): Block[] {
  const act = findLastAct(file, kind)
  return act ? [numbered(say(sentence, file.brief.language, { date: dayOf(file, act) }))] : []
}
