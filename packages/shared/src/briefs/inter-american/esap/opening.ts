import type { Catalogue } from '../../../catalogue.ts'
import { type Block, numbered, say } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { findLastIn } from '../../parts/acts.ts'
import { askFor } from '../../parts/argument.ts'
import { tellContact } from '../../parts/contact.ts'
import { writeFacts } from '../../parts/facts.ts'
import { tellFilers, tellRepresentatives } from '../../parts/filers.ts'
import { writeInTime } from '../../parts/in-time.ts'
import { writeVictims } from '../../parts/victims.ts'
import { tellCommission, tellCourt } from '../court/trail.ts'
import { writeRights } from '../iachr-petition/law.ts'
import { writeIdentity } from '../identity.ts'
import { tellLaterFacts } from '../later-facts.ts'
import { matterOf } from '../matter.ts'
import { writeReparations } from '../reparations.ts'
import { words } from './words.ts'

/** Rules of the Court arts. 25 and 40(1): who speaks for the victims, where they are reached, and that the brief is in time. */
export function writeIntroduction(file: CaseFile, law: Catalogue): readonly Block[] {
  return [
    numbered(say(words.matter, file.brief.language, matterOf(file))),
    tellFilers(file, words.acting),
    tellRepresentatives(file, words.represented, words.noOne),
    askFor(file, 'introduction', words.powers),
    tellContact(file, 'introduction', { nothing: words.noContact, facts: ['address', 'phone', 'email'], counsel: 'instead' }),
    ...tellCommission(file, law),
    ...tellCourt(file, law),
    ...writeInTime(file, law, { ...words, section: 'introduction', rules: ['iacthr-esap'] }),
  ]
}

export function writePurpose(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  return [
    numbered(say(words.purpose, language, matterOf(file))),
    numbered(say(words.autonomy, language)),
    askFor(file, 'purpose', words.summary),
  ]
}

/** Rules of the Court art. 35(1)-(2): the victims are those of the report, save what it could not know. */
export function writePreliminary(file: CaseFile): readonly Block[] {
  return [
    ...writeVictims(file, words.victims, words.victimsLead),
    askFor(file, 'preliminary', words.differences),
    ...writeIdentity(file, 'preliminary', words),
  ]
}

export function writeFramework(file: CaseFile): readonly Block[] {
  const report = findLastIn(file, 'iachr-petition', 'merits-report-adopted') ?? findLastIn(file, 'iachr-petition', 'merits-report-notified')
  return [
    numbered(say(words.framework, file.brief.language)),
    ...writeFacts(file),
    ...tellLaterFacts(file, 'facts', report?.on),
    askFor(file, 'facts', words.paragraphs),
  ]
}

export function writeViolations(file: CaseFile): readonly Block[] {
  return [...writeRights(file, 'law'), askFor(file, 'law', words.byArticle)]
}

export function writeRepair(file: CaseFile): readonly Block[] {
  return writeReparations(file, 'reparations', words.repair)
}
