import { type Block, gap, type Inline, inlines, person, plain, type Words } from '../blocks.ts'
import type { CaseFile, FilePerson } from '../case-file.ts'
import { listCounsel } from '../parts/counsel.ts'
import { nameOrganisation } from '../parts/organisation.ts'
import { placeAndDateLabel } from '../template.ts'
import { tellBar } from './counsel.ts'
import { missing } from './pt.ts'

/** The close of a petition: what is asked of the judge, place and date, and each lawyer with the number of the bar. */
export function closePetition(file: CaseFile, section: string, bar = 'inscrição na OAB'): readonly Block[] {
  return [plain('Termos em que pede deferimento.'), ...placeAndSignatures(file, section, (one) => tellBar(one, section, bar))]
}

/** The close where whoever is concerned may sign without a lawyer. */
export function closeRequest(file: CaseFile, section: string): readonly Block[] {
  return [plain('Nestes termos, pede deferimento.'), ...placeAndSignatures(file, section, () => nameOrganisation(file))]
}

/** The close of a letter. */
export function closeLetter(file: CaseFile, section: string): readonly Block[] {
  return [plain('Atenciosamente,'), ...placeAndSignatures(file, section, () => nameOrganisation(file))]
}

/** A letter that tells place and date at its head. */
export function signLetter(file: CaseFile): readonly Block[] {
  return [plain('Atenciosamente,'), plain(signatory(listCounsel(file)[0])), plain(nameOrganisation(file))]
}

function placeAndDate(section: string): Block {
  return plain(missing(section, 'local e data'), placeAndDateLabel)
}

/** `under` is what stands below the name of whoever signs. */
function placeAndSignatures(file: CaseFile, section: string, under: (one: FilePerson | undefined) => Words): readonly Block[] {
  const counsel = listCounsel(file)
  const signing = counsel.length > 0 ? counsel : [undefined]
  return [placeAndDate(section), ...signing.flatMap((one) => [plain('_'.repeat(34)), plain(signatory(one, under(one)))])]
}

function signatory(one: FilePerson | undefined, under?: Words): Inline[] {
  const name: Inline = one ? person(one.id) : gap('quem assina', { at: 'people' })
  return under === undefined ? [name] : [name, { kind: 'break' }, ...inlines(under)]
}
