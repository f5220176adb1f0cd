import type { Catalogue } from '../../catalogue.ts'
import { gap, type Inline, type Words } from '../blocks.ts'
import type { CaseFile } from '../case-file.ts'
import { findOwnProceeding } from '../parts/acts.ts'
import { missing, tell } from './pt.ts'

const judge: Readonly<Record<string, string>> = {
  jfpr: 'EXCELENTÍSSIMO(A) SENHOR(A) JUIZ(A) FEDERAL DA {division} DA SUBSEÇÃO JUDICIÁRIA DE CURITIBA, SEÇÃO JUDICIÁRIA DO PARANÁ',
  tjpr: 'EXCELENTÍSSIMO(A) SENHOR(A) JUIZ(A) DE DIREITO DA {division} DO FORO CENTRAL DA COMARCA DA REGIÃO METROPOLITANA DE CURITIBA, ESTADO DO PARANÁ',
}

const president: Readonly<Record<string, string>> = {
  tjpr: 'EXCELENTÍSSIMO(A) SENHOR(A) DESEMBARGADOR(A) PRESIDENTE DO TRIBUNAL DE JUSTIÇA DO ESTADO DO PARANÁ',
  trf4: 'EXCELENTÍSSIMO(A) SENHOR(A) DESEMBARGADOR(A) FEDERAL PRESIDENTE DO TRIBUNAL REGIONAL FEDERAL DA 4ª REGIÃO',
  stj: 'EXCELENTÍSSIMO(A) SENHOR(A) MINISTRO(A) PRESIDENTE DO SUPERIOR TRIBUNAL DE JUSTIÇA',
  stf: 'EXCELENTÍSSIMO(A) SENHOR(A) MINISTRO(A) PRESIDENTE DO SUPREMO TRIBUNAL FEDERAL',
}

/** CPC art. 1.029 leaves it to the court whether its president or its vice-president receives the appeal. */
const receiver: Readonly<Record<string, string>> = {
  tjpr: 'EXCELENTÍSSIMO(A) SENHOR(A) DESEMBARGADOR(A) PRESIDENTE OU VICE-PRESIDENTE DO TRIBUNAL DE JUSTIÇA DO ESTADO DO PARANÁ',
  trf4: 'EXCELENTÍSSIMO(A) SENHOR(A) DESEMBARGADOR(A) FEDERAL PRESIDENTE OU VICE-PRESIDENTE DO TRIBUNAL REGIONAL FEDERAL DA 4ª REGIÃO',
  stj: 'EXCELENTÍSSIMO(A) SENHOR(A) MINISTRO(A) PRESIDENTE OU VICE-PRESIDENTE DO SUPERIOR TRIBUNAL DE JUSTIÇA',
}

/** The court that decides an original action (CPC art. 319, I): the judge of first instance, or who presides. */
export function addressCourt(file: CaseFile, law: Catalogue, section: string): readonly Words[] {
  return [address(findOwnProceeding(file, law)?.proceeding.court, { ...president, ...judge }, section), ...listNumber(file, law)]
}

/** The judge who gave the sentence (CPC art. 1.010). */
export function addressSentencingJudge(file: CaseFile, law: Catalogue, section: string): readonly Words[] {
  return [address(findOwnProceeding(file, law)?.proceeding.court, judge, section), ...listNumber(file, law)]
}

/** The president or vice-president of the court appealed from (CPC art. 1.029): where the period runs, or above the judge of the case. */
export function addressCourtBelow(file: CaseFile, law: Catalogue, court: string | null, section: string): readonly Words[] {
  return [address(court === 'jfpr' ? 'trf4' : court, receiver, section), ...listNumber(file, law)]
}

/** "Processo nº 500…"; the number is asked for where the proceeding has none. */
export function numberOf(file: CaseFile, law: Catalogue): Words {
  const own = findOwnProceeding(file, law)
  return own?.proceeding.number || gap('o número do processo', own ? { at: 'proceedings', id: own.proceeding.id } : { at: 'proceedings' })
}

function listNumber(file: CaseFile, law: Catalogue): readonly Inline[][] {
  const number = findOwnProceeding(file, law)?.proceeding.number
  return number ? [tell('Processo nº {number}', { number })] : []
}

function address(court: string | null | undefined, addresses: Readonly<Record<string, string>>, section: string): Words {
  const known = court ? addresses[court] : undefined
  if (known) return tell(known, { division: missing(section, 'a vara') })
  return court
    ? missing(section, 'o juízo ou tribunal a que se dirige a peça')
    : gap('o juízo ou tribunal a que se dirige a peça', { at: 'proceedings' })
}
