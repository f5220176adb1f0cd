import { type Block, gap, list, numbered, person, plain, say } from '../../../blocks.ts'
import type { CaseFile } from '../../../case-file.ts'
import { askFor } from '../../../parts/argument.ts'
import { writeAnnexesIfAny, writeWitnesses } from '../../../parts/evidence.ts'
import { writeSignature } from '../../../parts/signature.ts'
import { isCessation } from './decision.ts'
import { hints, words } from './words.ts'

export function writeNewEvidence(file: CaseFile): readonly Block[] {
  return [askFor(file, 'new-evidence', hints.novelty), ...writeAnnexesIfAny(file), ...writeWitnesses(file)]
}

export function writeNonRefoulement(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  // Arts. 21 and 30 let stay whoever still asks for refuge.
  const stay = isCessation(file) ? [] : [numbered(say(words.stay, language))]
  return [numbered(say(words.return, language)), ...stay, askFor(file, 'non-refoulement', hints.risk)]
}

export function writeRelief(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const asked = isCessation(file) ? [words.keep, words.humanitarian] : [words.reverse, words.protocol, words.humanitarian]
  return [
    numbered(say(words.asks, language)),
    list(
      asked.map((one) => say(one, language)),
      true,
    ),
    numbered(say(words.secrecy, language)),
  ]
}

/** The person may sign alone: whoever represents signs where there is somebody. */
export function writeSignatures(file: CaseFile): readonly Block[] {
  if (file.people.some((one) => one.role === 'representative')) return writeSignature(file, 'signature', false)
  const { language } = file.brief
  const [place] = writeSignature(file, 'signature', false)
  const people = file.people.filter((one) => one.role === 'victim')
  const signed = people.length > 0 ? people.map((one) => person(one.id)) : [gap(hints.person[language], { at: 'people' })]
  return [...(place ? [place] : []), ...signed.flatMap((one) => [plain('_'.repeat(34)), plain(one)])]
}
