import { text } from '../../forums/text.ts'
import { type Block, gap, type Inline, person, plain } from '../blocks.ts'
import type { CaseFile } from '../case-file.ts'
import { placeAndDateLabel } from '../template.ts'
import { listCounsel } from './counsel.ts'
import { nameOrganisation } from './organisation.ts'
import { subheading } from './subheading.ts'

const words = {
  signature: text('Assinatura', 'Firma', 'Signature'),
  noOne: text('quem assina', 'quién firma', 'who signs'),
  noPlace: text('local e data da assinatura', 'lugar y fecha de la firma', 'place and date of signature'),
}

/** Who signs; the place and the date are for the signatory to write. `section` is where the gap stands. */
export function writeSignature(file: CaseFile, section: string, isTitled = true): Block[] {
  const { language } = file.brief
  const signing: Inline[] = listCounsel(file).map((one) => person(one.id))
  const signatories = signing.length > 0 ? signing : [gap(words.noOne[language], { at: 'people' })]
  return [
    ...(isTitled ? [subheading(words.signature, language)] : []),
    plain(gap(words.noPlace[language], { at: 'brief', id: section }), placeAndDateLabel),
    ...signatories.flatMap((one) => [plain('_'.repeat(34)), plain([one, { kind: 'break' }, nameOrganisation(file)])]),
  ]
}
