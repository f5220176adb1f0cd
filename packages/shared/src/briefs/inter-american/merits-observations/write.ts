import type { Catalogue } from '../../../catalogue.ts'
import { type Block, gap, numbered, say } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { dayOf, findLastAct, findOwnProceeding, placeOfActs } from '../../parts/acts.ts'
import { askFor } from '../../parts/argument.ts'
import { writeEvidence } from '../../parts/evidence.ts'
import { writeFacts } from '../../parts/facts.ts'
import { tableActs } from '../../parts/history.ts'
import { writeInTime } from '../../parts/in-time.ts'
import { listRequests } from '../../parts/requests.ts'
import { writeSignature } from '../../parts/signature.ts'
import { subheading } from '../../parts/subheading.ts'
import { tableVictims } from '../../parts/victims.ts'
import { writeColourableClaim, writeRights } from '../iachr-petition/law.ts'
import { writeRemedies } from '../iachr-petition/remedies.ts'
import { writeTimeliness } from '../iachr-petition/timeliness.ts'
import { ofInstrument } from '../instrument.ts'
import { matterOf } from '../matter.ts'
import { tableProof } from '../proof.ts'
import { writeReparations } from '../reparations.ts'
import { words } from './words.ts'

export function writeIntroduction(file: CaseFile, law: Catalogue): readonly Block[] {
  const { language } = file.brief
  const own = findOwnProceeding(file, law)
  return [
    numbered(say(words.matter, language, matterOf(file))),
    ...(own ? [numbered(say(words.course, language)), tableActs(file, own)] : []),
    tellAdmission(file),
    ...writeInTime(file, law, { ...words, section: 'introduction', rules: ['iachr-merits-observations-petitioner'] }),
  ]
}

/** IACHR Rules art. 36: a report, or the decision to treat admissibility with the merits. */
function tellAdmission(file: CaseFile): Block {
  const { language } = file.brief
  const decided = findLastAct(file, 'admissibility-report-notified', 'admissibility-deferred')
  if (!decided) return numbered(gap(words.noAdmission[language], placeOfActs(file)))
  const sentence = decided.kind === 'admissibility-deferred' ? words.deferred : words.admitted
  return numbered(say(sentence, language, { date: dayOf(file, decided) }))
}

export function writeProven(file: CaseFile): readonly Block[] {
  return [...writeFacts(file), ...tableProof(file, 'facts', words.proof)]
}

export function writeReply(file: CaseFile, law: Catalogue): readonly Block[] {
  const { language } = file.brief
  const reply = findLastAct(file, 'state-reply-received', 'state-challenge-received', 'state-merits-observations-received')
  const presumed = findLastAct(file, 'facts-presumed')
  return [
    numbered(say(words.silence, language)),
    ...(reply ? [numbered(say(words.replied, language, { date: dayOf(file, reply) }))] : []),
    ...(presumed ? [numbered(say(words.presumed, language, { date: dayOf(file, presumed) }))] : []),
    askFor(file, 'reply', words.answers),
    ...writeAdmissibility(file, law),
  ]
}

/** IACHR Rules art. 36(3): admissibility is argued with the merits only where the Commission deferred it. */
function writeAdmissibility(file: CaseFile, law: Catalogue): readonly Block[] {
  if (!findLastAct(file, 'admissibility-deferred')) return []
  return [
    subheading(words.admissibility, file.brief.language),
    ...writeRemedies(file, law, 'reply'),
    ...writeTimeliness(file, law, 'reply'),
    ...writeColourableClaim(file, 'reply'),
  ]
}

export function writeViolations(file: CaseFile): readonly Block[] {
  return [...writeRights(file, 'law'), askFor(file, 'law', words.byArticle)]
}

export function writeHeirs(file: CaseFile): readonly Block[] {
  return [...tableVictims(file, words.victimsLead), askFor(file, 'victims', words.harm)]
}

/** American Convention art. 50(3): the report may make recommendations; what they should be is asked here. */
export function writeRepair(file: CaseFile): readonly Block[] {
  return writeReparations(file, 'reparations', ofInstrument(file, words.repair))
}

export function writePleas(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const requests = [ofInstrument(file, words.declare), words.recommend, ofInstrument(file, words.refer)].map((one) => say(one, language))
  return [...writeEvidence(file), ...listRequests(file, words.lead, requests), ...writeSignature(file, 'requests')]
}
