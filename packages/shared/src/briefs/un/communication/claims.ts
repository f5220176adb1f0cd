import type { Catalogue } from '../../../catalogue.ts'
import { type Block, gap, list, numbered, say } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { writeAnnexes } from '../../parts/evidence.ts'
import { findOtherProcedures, listProcedures } from '../../parts/other-procedures.ts'
import { writeSignature } from '../../parts/signature.ts'
import { type Committee, speak, spoken } from '../committee.ts'

const words = {
  nowhere: spoken(
    'El mismo asunto no ha sido sometido a otro procedimiento de examen o arreglo internacionales{article}.',
    'The same matter has not been submitted to another procedure of international investigation or settlement{article}.',
  ),
  article: spoken(' ({sameMatter})', ' ({sameMatter})'),
  elsewhere: spoken(
    'Los siguientes procedimientos internacionales se refieren a los mismos hechos o personas:',
    'The following international procedures concern the same facts or persons:',
  ),
  why: spoken(
    'Esos procedimientos no impiden el examen de la {c}{article}: {why}.',
    'These procedures do not prevent the examination of the {c}{article}: {why}.',
  ),
  noWhy: spoken(
    'por qué no se trata del mismo asunto (mismas personas, hechos y derechos), o por qué el procedimiento no está ya en curso',
    'why it is not the same matter (same persons, facts and rights), or why the procedure is no longer under way',
  ),
  claims: spoken(
    'Los hechos expuestos constituyen una vulneración por el Estado parte de las disposiciones {ofTreaty} siguientes: {articles}.',
    'The facts set out above disclose a violation by the State party of the following provisions {ofTreaty}: {articles}.',
  ),
  substance: spoken(
    'Las reclamaciones están suficientemente fundamentadas a efectos de la admisibilidad, son compatibles con las disposiciones {ofTreaty} y no constituyen un abuso del derecho a presentar comunicaciones ({substance}).',
    'The claims are sufficiently substantiated for purposes of admissibility, are compatible with the provisions {ofTreaty} and are no abuse of the right of submission ({substance}).',
  ),
  lead: spoken('Por lo expuesto, se solicita al Comité que:', 'For these reasons the Committee is requested to:'),
  admit: spoken('declare admisible la {c};', 'declare the {c} admissible;'),
  find: spoken(
    'concluya que el Estado parte ha vulnerado las disposiciones invocadas ({finding});',
    'find that the State party has violated the provisions invoked ({finding});',
  ),
  repair: spoken(
    'concluya que el Estado parte debe reparar íntegramente a las víctimas ({redress}), en particular mediante: {measures};',
    'find that the State party must make full reparation to the victims ({redress}), in particular through: {measures};',
  ),
  recommendRepair: spoken(
    'recomiende al Estado parte que repare íntegramente a las víctimas ({redress}), en particular mediante: {measures};',
    'recommend that the State party make full reparation to the victims ({redress}), in particular through: {measures};',
  ),
  noMeasures: spoken(
    'las medidas de restitución, indemnización, rehabilitación y satisfacción que se piden para cada víctima',
    'the measures of restitution, compensation, rehabilitation and satisfaction sought for each victim',
  ),
  prevent: spoken(
    'concluya que el Estado parte debe impedir que se repitan vulneraciones semejantes, en particular mediante: {measures};',
    'find that the State party must prevent similar violations in the future, in particular through: {measures};',
  ),
  recommendPrevention: spoken(
    'le recomiende que impida que se repitan vulneraciones semejantes, en particular mediante: {measures};',
    'recommend that it prevent similar violations in the future, in particular through: {measures};',
  ),
  noPrevention: spoken(
    'las reformas de leyes, políticas o prácticas que se piden',
    'the reforms of law, policy or practice that are sought',
  ),
  inform: spoken(
    'pida al Estado parte que {soon} le informe de las medidas adoptadas y que publique y difunda la decisión del Comité ({followUp}).',
    'request the State party to inform it {soon} of the measures taken and to publish and disseminate the Committee’s findings ({followUp}).',
  ),
}

/** Section 6: where else the same matter is or was. */
export function writeOthers(file: CaseFile, law: Catalogue, committee: Committee): readonly Block[] {
  const { language } = file.brief
  const others = findOtherProcedures(file, law, new Set([committee.id]))
  const article = committee.provisions.sameMatter ? speak(committee, words.article)[language] : ''
  if (others.length === 0) return [numbered(say(words.nowhere, language, { article }))]
  const why = gap(words.noWhy[language], { at: 'brief', id: 'others' })
  return [
    numbered(say(words.elsewhere, language)),
    listProcedures(file, law, others),
    numbered(say(speak(committee, words.why), language, { article, why })),
  ]
}

/** Section 7: what no record can say and a lawyer must, article by article. */
export function writeClaims(file: CaseFile, _: Catalogue, committee: Committee): readonly Block[] {
  const { language } = file.brief
  const articles = gap(committee.claims[language], { at: 'brief', id: 'claims' })
  const also = committee.also?.claims
  return [
    numbered(say(speak(committee, words.claims), language, { articles })),
    numbered(say(speak(committee, words.substance), language)),
    ...(also ? [numbered(say(also.says, language, { why: gap(also.asks[language], { at: 'brief', id: 'claims' }) }))] : []),
  ]
}

/** Section 8: what the Committee is asked to find, and what the State is to do. */
export function writeRemediesSought(file: CaseFile, _: Catalogue, committee: Committee): readonly Block[] {
  const { language } = file.brief
  const measures = gap(words.noMeasures[language], { at: 'brief', id: 'remedies' })
  const [repair, prevent] = committee.recommends ? [words.recommendRepair, words.recommendPrevention] : [words.repair, words.prevent]
  const prevention = gap(words.noPrevention[language], { at: 'brief', id: 'remedies' })
  return [
    numbered(say(words.lead, language)),
    list(
      [
        say(speak(committee, words.admit), language),
        say(speak(committee, words.find), language),
        say(speak(committee, repair), language, { measures }),
        say(prevent, language, { measures: prevention }),
        say(speak(committee, words.inform), language),
      ],
      true,
    ),
  ]
}

/** The last section: the annexes, and who signs. */
export function writeDocuments(file: CaseFile): readonly Block[] {
  return [...writeAnnexes(file), ...writeSignature(file, 'documents', false)]
}
