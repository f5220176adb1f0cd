import { type Block, gap, type Inline, inlines, person, plain, type Words } from '../blocks.ts'
import type { CaseFile } from '../case-file.ts'
import { placeAndDateLabel } from '../template.ts'
import { missing } from './pt.ts'

/** The close of a petition: what is asked of the judge, place and date, and each lawyer with the number of the bar. */
export function closePetition(file: CaseFile, section: string, bar = 'inscrição na OAB'): readonly Block[] {
  return [plain('Termos em que pede deferimento.'), ...placeAndSignatures(file, section, [missing(section, bar)])]
}

/** The close where whoever is concerned may sign without a lawyer. */
export function closeRequest(file: CaseFile, section: string): readonly Block[] {
  return [plain('Nestes termos, pede deferimento.'), ...placeAndSignatures(file, section, [file.organisation.name])]
}

/** The close of a letter. */
export function closeLetter(file: CaseFile, section: string): readonly Block[] {
  return [plain('Atenciosamente,'), ...placeAndSignatures(file, section, [file.organisation.name])]
}

/** A letter that tells place and date at its head. */
export function signLetter(file: CaseFile): readonly Block[] {
  const signing = file.people.find((one) => one.role === 'representative')
  return [plain('Atenciosamente,'), plain(signatory(signing?.id, [])), plain(file.organisation.name)]
}

function placeAndDate(section: string): Block {
  return plain(missing(section, 'local e data'), placeAndDateLabel)
}

function placeAndSignatures(file: CaseFile, section: string, under: readonly Words[]): readonly Block[] {
  const signing = file.people.filter((one) => one.role === 'representative')
  const ids = signing.length > 0 ? signing.map((one) => one.id) : [undefined]
  return [placeAndDate(section), ...ids.flatMap((id) => [plain('_'.repeat(34)), plain(signatory(id, under))])]
}

function signatory(id: string | undefined, under: readonly Words[]): Inline[] {
  const name: Inline = id ? person(id) : gap('quem assina', { at: 'people' })
  return [name, ...under.flatMap((line): Inline[] => [{ kind: 'break' }, ...inlines(line)])]
}
