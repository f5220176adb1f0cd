import type { Text } from '../../../languages.ts'
import { type Block, gap, say } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { dayOf, findLastAct } from '../../parts/acts.ts'
import { writeAnnexesIfAny } from '../../parts/evidence.ts'
import { listRequests } from '../../parts/requests.ts'
import { writeSignature } from '../../parts/signature.ts'

/** The requests of those whom measures protect, in the words of the body; `refuse` has the `{date}` on which the State asked for lifting. */
type PleaWords = Readonly<Record<'lead' | 'maintain' | 'refuse' | 'report' | 'further' | 'noFurther', Text>>

/** That the measures stay in force, and what more is asked; annexes; who signs. `section` is where it stands. */
export function askToMaintain(file: CaseFile, section: string, words: PleaWords): readonly Block[] {
  const { language } = file.brief
  const lifting = findLastAct(file, 'lifting-requested')
  const measures = gap(words.noFurther[language], { at: 'brief', id: section })
  return [
    ...listRequests(file, words.lead, [
      say(words.maintain, language),
      ...(lifting ? [say(words.refuse, language, { date: dayOf(file, lifting) })] : []),
      say(words.report, language),
      say(words.further, language, { measures }),
    ]),
    ...writeAnnexesIfAny(file),
    ...writeSignature(file, section, false),
  ]
}
