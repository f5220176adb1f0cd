import { text } from '../../forums/text.ts'
import type { Text } from '../../languages.ts'
import { type Block, gap, list, numbered, run, say } from '../blocks.ts'
import type { CaseFile } from '../case-file.ts'

const words = {
  measure: text('{kind}: {measure};', '{kind}: {measure};', '{kind}: {measure};'),
  last: text('{kind}: {measure}.', '{kind}: {measure}.', '{kind}: {measure}.'),
  noMeasure: text(
    'a medida que se pede, em favor de quem e por que repara o dano',
    'la medida que se pide, a favor de quién y por qué repara el daño',
    'the measure asked for, for whom, and why it repairs the harm',
  ),
  noCompensation: text(
    'dano material e imaterial de cada vítima, com o cálculo e a prova',
    'daño material e inmaterial de cada víctima, con el cálculo y la prueba',
    'material and non-material damage of each victim, with the reckoning and the evidence',
  ),
  noCosts: text('os valores, com os comprovantes', 'los montos, con los comprobantes', 'the amounts, with the receipts'),
}

const measures: readonly Text[] = [
  text(
    'Investigação e sanção dos responsáveis',
    'Investigación y sanción de los responsables',
    'Investigation and punishment of those responsible',
  ),
  text('Restituição', 'Restitución', 'Restitution'),
  text('Reabilitação', 'Rehabilitación', 'Rehabilitation'),
  text('Satisfação', 'Satisfacción', 'Satisfaction'),
  text('Garantias de não repetição', 'Garantías de no repetición', 'Guarantees of non-repetition'),
]
const compensation = text('Compensação', 'Compensación', 'Compensation')
const costs = text('Custas e gastos', 'Costas y gastos', 'Costs and expenses')

/** What is asked to make good the harm, kind by kind, after a sentence that says on what ground. `section` is where the gaps stand. */
export function writeReparations(file: CaseFile, section: string, lead: Text): readonly Block[] {
  const { language } = file.brief
  const item = (sentence: Text, kind: Text, asked: Text) => {
    const measure = gap(asked[language], { at: 'brief', id: section })
    return say(sentence, language, { kind: run(kind[language], { bold: true }), measure })
  }
  return [
    numbered(say(lead, language)),
    list([
      ...measures.map((kind) => item(words.measure, kind, words.noMeasure)),
      item(words.measure, compensation, words.noCompensation),
      item(words.last, costs, words.noCosts),
    ]),
  ]
}
