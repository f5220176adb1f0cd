import { type Block, numbered } from '../blocks.ts'
import type { CaseFile } from '../case-file.ts'
import { findShielded, listDesignations } from '../parts/designations.ts'
import { tell } from './pt.ts'

/** That a court keep back who the protected people are; nothing where the case has none. */
export function askCourtForSecrecy(file: CaseFile): readonly Block[] {
  return ask(
    file,
    'Requer-se que o processo tramite em segredo de justiça, por conter dados protegidos pelo direito constitucional à intimidade (art. 189, III, do CPC), e que as pessoas a seguir sejam designadas nos atos públicos como aqui se indica:',
  )
}

/** That an office keep back who the protected people are (Law 12.527, art. 31). */
export function askOfficeForSecrecy(file: CaseFile): readonly Block[] {
  return ask(
    file,
    'Requer-se que os dados pessoais contidos nesta peça tenham acesso restrito (art. 31, § 1º, I, da Lei 12.527/2011) e que as pessoas a seguir sejam designadas nos atos públicos como aqui se indica:',
  )
}

function ask(file: CaseFile, sentence: string): readonly Block[] {
  const shielded = findShielded(file)
  return shielded.length > 0 ? [numbered(tell(sentence)), listDesignations(file, shielded)] : []
}
