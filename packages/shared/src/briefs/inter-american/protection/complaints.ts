import type { Catalogue } from '../../../catalogue.ts'
import { text } from '../../../forums/text.ts'
import { type Block, gap, numbered, say } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { askFor } from '../../parts/argument.ts'
import { nameRole } from '../../parts/filers.ts'
import { findProceedings, tableHistory } from '../../parts/history.ts'
import { isRemedy } from '../../parts/remedies.ts'

const words = {
  authorities: text(
    'A situação foi levada ao conhecimento das seguintes autoridades: {who}.',
    'La situación fue puesta en conocimiento de las siguientes autoridades: {who}.',
    'The situation was reported to the following authorities: {who}.',
  ),
  lead: text(
    'Perante as autoridades internas correm ou correram os procedimentos a seguir.',
    'Ante las autoridades internas se siguen o siguieron los procedimientos siguientes.',
    'The following proceedings are or were before the domestic authorities.',
  ),
  none: text(
    'as denúncias feitas às autoridades, com data e número, ou por que não foi possível fazê-las',
    'las denuncias hechas ante las autoridades, con fecha y número, o por qué no fue posible hacerlas',
    'the complaints made to the authorities, with day and number, or why they could not be made',
  ),
  answer: text(
    'que resposta deram as autoridades, que proteção ofereceram e por que ela é insuficiente',
    'qué respuesta dieron las autoridades, qué protección ofrecieron y por qué es insuficiente',
    'what the authorities answered, what protection they offered, and why it is not enough',
  ),
}

/** What was reported at home and what came of it; urgent measures need no exhaustion, but both bodies ask. */
export function writeComplaints(file: CaseFile, law: Catalogue, section: string): readonly Block[] {
  const { language } = file.brief
  const who = nameRole(file, 'authority')
  const domestic = findProceedings(file, law, isRemedy)
  return [
    ...(who.length > 0 ? [numbered(say(words.authorities, language, { who }))] : []),
    ...(domestic.length > 0
      ? [numbered(say(words.lead, language)), tableHistory(file, domestic)]
      : [numbered(gap(words.none[language], { at: 'proceedings' }))]),
    askFor(file, section, words.answer),
  ]
}
