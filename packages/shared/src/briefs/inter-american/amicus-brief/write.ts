import type { Catalogue } from '../../../catalogue.ts'
import { type Block, gap, join, numbered, say, type Words } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { tellContact } from '../../parts/contact.ts'
import { listCounsel } from '../../parts/counsel.ts'
import { writeAnnexesIfAny } from '../../parts/evidence.ts'
import { nameRole } from '../../parts/filers.ts'
import { writeInTime } from '../../parts/in-time.ts'
import { writeSignature } from '../../parts/signature.ts'
import { matterOf } from '../matter.ts'
import { words } from './words.ts'

/** Rules of the Court arts. 2(3) and 44(1) and (3): the case, who writes, that they are strangers to it, and that they are in time. */
export function writeCase(file: CaseFile, law: Catalogue): readonly Block[] {
  const { language } = file.brief
  const named = nameRole(file, 'representative')
  const signing = named.length > 0 ? named : gap(words.noAuthors[language], { at: 'people' })
  const authors: Words[] = [...(file.organisation.name ? [file.organisation.name] : []), signing]
  const why = gap(words.noWhy[language], { at: 'brief', id: 'case' })
  return [
    numbered(say(words.matter, language, matterOf(file))),
    numbered(say(words.authors, language, { who: join(authors, ', ') })),
    numbered(say(words.unrelated, language, { why })),
    numbered(say(words.until, language)),
    ...writeInTime(file, law, { ...words, section: 'case', rules: ['iacthr-amicus-hearing', 'iacthr-amicus-no-hearing'] }),
  ]
}

/** Rules of the Court art. 44(1)-(2). */
export function writeSignatures(file: CaseFile): readonly Block[] {
  const rest = listCounsel(file).length > 0 ? undefined : words.noOneFor
  return [
    numbered(say(words.complete, file.brief.language)),
    ...writeAnnexesIfAny(file),
    tellContact(file, 'signatures', { nothing: words.noContact, facts: ['email', 'phone', 'address'], rest }),
    ...writeSignature(file, 'signatures', false),
  ]
}
