import type { Catalogue } from '../../../catalogue.ts'
import { text } from '../../../forums/text.ts'
import { type Block, gap, numbered, say } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { findOwnProceeding } from '../../parts/acts.ts'
import { findProceedings, tableActs } from '../../parts/history.ts'

const words = {
  commission: text(
    'O trâmite perante a Comissão foi o seguinte.',
    'El trámite ante la Comisión fue el siguiente.',
    'The course of the case before the Commission was the following.',
  ),
  noCommission: text(
    'o trâmite perante a Comissão: petição, admissibilidade, relatório de mérito',
    'el trámite ante la Comisión: petición, admisibilidad, informe de fondo',
    'the course of the case before the Commission: petition, admissibility, report on the merits',
  ),
  court: text(
    'O trâmite perante a Corte foi o seguinte.',
    'El trámite ante la Corte ha sido el siguiente.',
    'The course of the case before the Court has been the following.',
  ),
  noCourt: text('o trâmite perante a Corte', 'el trámite ante la Corte', 'the course of the case before the Court'),
}

/** What was done before the Commission, as a table. */
export function tellCommission(file: CaseFile, law: Catalogue): readonly Block[] {
  const { language } = file.brief
  const petitions = findProceedings(file, law, ({ id }) => id === 'iachr-petition')
  if (petitions.length === 0) return [numbered(gap(words.noCommission[language], { at: 'proceedings' }))]
  return [numbered(say(words.commission, language)), ...petitions.map((one) => tableActs(file, one))]
}

/** What was done before the Court in the brief's own proceeding, as a table. */
export function tellCourt(file: CaseFile, law: Catalogue): readonly Block[] {
  const { language } = file.brief
  const own = findOwnProceeding(file, law)
  if (!own) return [numbered(gap(words.noCourt[language], { at: 'proceedings' }))]
  return [numbered(say(words.court, language)), tableActs(file, own)]
}
