import { text } from '../../forums/text.ts'
import { type Block, gap, type Inline, person, plain, run } from '../blocks.ts'
import type { CaseFile } from '../case-file.ts'
import { placeAndDateLabel } from '../template.ts'
import { subheading } from './subheading.ts'

const words = {
  signature: text('Assinatura', 'Firma', 'Signature'),
  noPlace: text('local e data da assinatura', 'lugar y fecha de la firma', 'place and date of signature'),
}

/** Who signs; the place and the date are for the signatory to write. `section` is where the gap stands. */
export function writeSignature(file: CaseFile, section: string, isTitled = true): Block[] {
  const { language } = file.brief
  const signatories = file.people.filter((one) => one.role === 'representative')
  return [
    ...(isTitled ? [subheading(words.signature, language)] : []),
    plain(gap(words.noPlace[language], { at: 'brief', id: section }), placeAndDateLabel),
    ...(signatories.length > 0 ? signatories.flatMap((one) => sign(file, one.id)) : sign(file)),
  ]
}

function sign(file: CaseFile, signatory?: string): Block[] {
  const name: Inline[] = signatory ? [person(signatory), { kind: 'break' }] : []
  return [plain('_'.repeat(34)), plain([...name, run(file.organisation.name)])]
}
