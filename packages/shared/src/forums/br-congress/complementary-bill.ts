import type { Procedure } from '../../law.ts'
import { text } from '../text.ts'
import { within } from './advocacy.ts'
import { chamberBill } from './bill.ts'
import { constitution } from './counting.ts'

/** What belongs only to a decision by the committees, which no complementary law may be. */
const byCommittees = new Set([
  'conclusive-decision-published',
  'fifth-appeal-session-held',
  'appeal-to-plenary',
  'appeal-granted',
  'no-appeal',
  'senate-conclusive-decision',
  'senate-appeal-lodged',
  'br-cd-recurso-conclusivo-5s',
  'br-sf-recurso-terminativo-5du',
])

const stages = chamberBill.stages.filter((stage) => stage.id !== 'recurso')

const kinds = chamberBill.events
  .filter((kind) => !byCommittees.has(kind.id))
  .map((kind) => (kind.id === 'bill-dispatched' ? { id: kind.id, name: kind.name, by: kind.by, moves: 'despacho', from: ['apres'] } : kind))

/** A bill for a complementary law: the way of a bill, always through both plenaries and by absolute majority. */
export const complementaryBill: Procedure = {
  ...chamberBill,
  id: 'br-plp',
  name: text('Projeto de lei complementar', 'Proyecto de ley complementaria', 'Bill for a complementary law'),
  noun: text('projeto de lei complementar', 'proyecto de ley complementaria', 'complementary bill'),
  stages,
  events: within(stages, kinds),
  rules: chamberBill.rules.filter((rule) => !byCommittees.has(rule.id)),
  outcomes: chamberBill.outcomes.map((outcome) =>
    outcome.id === 'lei' ? { id: 'lei', name: text('Lei complementar', 'Ley complementaria', 'Complementary law') } : outcome,
  ),
  provisions: [
    {
      id: 'br-plp-maioria-absoluta',
      says: text(
        'Aprova-se por maioria absoluta, 257 votos na Câmara e 41 no Senado, sempre em Plenário.',
        'Se aprueba por mayoría absoluta, 257 votos en la Cámara y 41 en el Senado, siempre en el Pleno.',
        'Passed by an absolute majority, 257 votes in the Chamber and 41 in the Senate, always in plenary.',
      ),
      source: constitution('arts. 58, § 2º, I, e 69'),
      confidence: 'KNOWN',
    },
  ],
}
