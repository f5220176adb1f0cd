import type { Catalogue } from '../../../catalogue.ts'
import { type Block, gap, numbered, say, type Words } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { dayOf } from '../../parts/acts.ts'
import { askFor } from '../../parts/argument.ts'
import { nameCase } from '../../parts/case-name.ts'
import { findDeadline } from '../../parts/deadline.ts'
import { findShielded, listDesignations } from '../../parts/designations.ts'
import { findOtherProcedures, listProcedures } from '../../parts/other-procedures.ts'
import { tellPeriod } from '../../parts/period.ts'
import { finalDecisionLabel, findFinalDecision, writeDomesticHistory } from '../../parts/remedies.ts'
import { subheading } from '../../parts/subheading.ts'
import { english } from '../english.ts'

const words = {
  noNumber: english('application number'),
  court: english('European Court of Human Rights'),
  number: english('Application no. {number}'),
  remedies: english('Exhaustion of domestic remedies'),
  exhausted: english(
    'Domestic remedies were exhausted within the meaning of Article 35 § 1 of the Convention by the final decision, of which the applicant was informed on {date}.',
  ),
  noDecision: english('the final domestic decision, and the day on which the applicant was informed of it'),
  raised: english(
    'how each complaint was raised, at least in substance, before the domestic courts, and which other remedies existed and why they were not effective',
  ),
  time: english('Four-month time-limit'),
  sixMonths: english('Six-month time-limit'),
  fourMonths: english(
    'The application must be lodged within four months from the date on which the final domestic decision was taken (Article 35 § 1 of the Convention), counted from the day on which the applicant was informed of it.{note}',
  ),
  transitional: english(
    'The final domestic decision was taken before 1 February 2022: the application must be lodged within six months (Article 35 § 1 of the Convention as in force before Protocol No. 15; Article 8 § 3 of that Protocol), counted from the day on which the applicant was informed of it.{note}',
  ),
  application: english('application'),
  matter: english('Other international proceedings'),
  nowhere: english(
    'Substantially the same matter has not been submitted to another procedure of international investigation or settlement (Article 35 § 2 (b) of the Convention).',
  ),
  elsewhere: english('The following international procedures concern the same facts or persons (Article 35 § 2 (b) of the Convention):'),
  whyElsewhere: english('They do not make the application inadmissible: {why}.'),
  noWhyElsewhere: english('why facts, parties or complaints are not substantially the same, or which relevant new information there is'),
  merit: english('Other criteria'),
  merits: english(
    'The application is neither incompatible with the Convention, manifestly ill-founded nor an abuse of the right of application (Article 35 § 3 (a)), nor inadmissible for want of a significant disadvantage (Article 35 § 3 (b)): {why}.',
  ),
  noDisadvantage: english('in what the disadvantage consists, or why respect for human rights requires an examination on the merits'),
  anonymity: english('Anonymity'),
  anonymous: english(
    'Under Rule 47 § 4 of the Rules of Court it is requested that the identity of the following persons not be disclosed to the public and that they be referred to as indicated here.',
  ),
  reasons: english('Reasons for the request: {why}.'),
  noReasons: english('why this departs from the normal rule of public access to the proceedings'),
}

/** The number that the Registry gave, or a gap. */
export function tellApplicationNumber(file: CaseFile): Words {
  const own = file.proceedings.find((one) => one.id === file.brief.proceedingId)
  return own?.number || gap(words.noNumber[file.brief.language], own ? { at: 'proceedings', id: own.id } : { at: 'proceedings' })
}

/** The lines at the head of a pleading: the Court, the case, its number. */
export function headOfPleading(file: CaseFile): readonly Words[] {
  const { language } = file.brief
  return [words.court[language], nameCase(file), say(words.number, language, { number: tellApplicationNumber(file) })]
}

/** Article 35: remedies, time, other proceedings and the rest; `section` is where it stands. */
export function writeAdmissibility(file: CaseFile, law: Catalogue, section: string): Block[] {
  const { language } = file.brief
  const why = gap(words.noDisadvantage[language], { at: 'brief', id: section })
  return [
    subheading(words.remedies, language),
    ...writeDomesticHistory(file, law),
    tellDecision(file),
    askFor(file, section, words.raised),
    ...tellTime(file, law, section),
    subheading(words.matter, language),
    ...tellOthers(file, law, section),
    subheading(words.merit, language),
    numbered(say(words.merits, language, { why })),
  ]
}

/** A request that names be kept from the public, where the case has people who ask for it. */
export function writeAnonymity(file: CaseFile, section: string, isTitled = true): Block[] {
  const { language } = file.brief
  const shielded = findShielded(file)
  if (shielded.length === 0) return []
  const why = gap(words.noReasons[language], { at: 'brief', id: section })
  return [
    ...(isTitled ? [subheading(words.anonymity, language)] : []),
    numbered(say(words.anonymous, language)),
    listDesignations(file, shielded),
    numbered(say(words.reasons, language, { why })),
  ]
}

function tellDecision(file: CaseFile): Block {
  const { language } = file.brief
  const decision = findFinalDecision(file)
  if (!decision) return numbered(gap(words.noDecision[language], { at: 'events' }))
  return numbered(say(words.exhausted, language, { date: dayOf(file, decision) }), finalDecisionLabel)
}

function tellTime(file: CaseFile, law: Catalogue, section: string): Block[] {
  const { language } = file.brief
  const deadline = findDeadline(law, file, { procedure: 'echr-individual', rule: 'echr-application-4m' })
  if (!deadline) return [subheading(words.time, language), numbered(say(words.fourMonths, language, { note: '' }))]
  const isTransitional = deadline.rule === 'echr-application-6m-transitional'
  const [name, rule] = isTransitional ? [words.sixMonths, words.transitional] : [words.time, words.fourMonths]
  return [subheading(name, language), ...tellPeriod(file, deadline, rule, { what: words.application, section })]
}

function tellOthers(file: CaseFile, law: Catalogue, section: string): Block[] {
  const { language } = file.brief
  const others = findOtherProcedures(file, law, new Set(['ecthr']))
  if (others.length === 0) return [numbered(say(words.nowhere, language))]
  const why = gap(words.noWhyElsewhere[language], { at: 'brief', id: section })
  return [numbered(say(words.elsewhere, language)), listProcedures(file, law, others), numbered(say(words.whyElsewhere, language, { why }))]
}
