import type { EventKind, Filing, Procedure, Stage } from '../../law.ts'
import { text } from '../text.ts'
import { clarificationMotion, rescissionRule } from './answers.ts'
import { finalDecision, resJudicata } from './appeal-events.ts'
import { fifteenDayAppeals } from './appeals.ts'
import { courts } from './courts.ts'
import { decision } from './decisions.ts'
import { byParty } from './filing-parts.ts'
import { pickRules } from './pick-rules.ts'
import { codeUnseen, doubleTime } from './sources.ts'

const stages: readonly Stage[] = [
  { id: 'final', name: text('Decisão transitada', 'Decisión firme', 'Final decision attacked'), waitsFor: 'petitioner' },
  { id: 'inicial', name: text('Petição inicial', 'Demanda', 'Action filed'), waitsFor: 'body' },
  { id: 'instr', name: text('Defesa e instrução', 'Defensa y prueba', 'Defence and evidence'), waitsFor: 'body' },
  { id: 'julg', name: text('Acórdão', 'Sentencia', 'Judgment'), waitsFor: 'party' },
  { id: 'tese', name: text('Decisão final', 'Decisión definitiva', 'Final decision'), waitsFor: 'body' },
]

const all = stages.map((stage) => stage.id)

const events: readonly EventKind[] = [
  {
    id: 'attacked-decision-final',
    name: text('Trânsito em julgado da última decisão', 'Firmeza de la última decisión', 'Last decision becomes unappealable'),
    by: 'body',
    from: ['final'],
    moves: 'final',
    precedes: true,
  },
  {
    id: 'rescission-filed',
    name: text('Ação rescisória ajuizada', 'Acción rescisoria presentada', 'Action to set the judgment aside filed'),
    by: 'party',
    from: ['final'],
    moves: 'inicial',
  },
  {
    id: 'defendant-summoned',
    name: text('Réu citado', 'Demandado emplazado', 'Defendant summoned'),
    by: 'body',
    from: ['inicial'],
    moves: 'instr',
  },
  ...decision('single-judge-decision', {
    name: text('Decisão monocrática do relator', 'Decisión unipersonal del ponente', 'Decision of the single rapporteur'),
    from: ['inicial', 'instr'],
  }),
  {
    id: 'internal-appeal-filed',
    name: text('Agravo interno interposto', 'Agravo interno interpuesto', 'Internal appeal to the panel filed'),
    by: 'party',
    from: ['inicial', 'instr'],
  },
  ...decision('appellate-judgment', {
    name: text('Acórdão da rescisória', 'Sentencia de la rescisoria', 'Judgment on the action'),
    from: ['inicial', 'instr', 'julg'],
    moves: 'julg',
  }),
  {
    id: 'clarification-motion-filed',
    name: text('Embargos de declaração opostos', 'Embargos de declaración presentados', 'Motion for clarification filed'),
    by: 'party',
    from: ['julg'],
  },
  ...decision('clarification-decided', {
    name: text('Decisão dos embargos de declaração', 'Decisión de los embargos de declaración', 'Decision on the motion for clarification'),
    from: ['julg'],
  }),
  finalDecision(all, 'tese'),
  resJudicata(all),
]

const tribunals = courts.filter(({ id }) => id !== 'jfpr')

const filing: Filing = {
  ...byParty,
  id: 'br-rescisoria-inicial',
  name: text('Petição inicial da ação rescisória', 'Demanda de acción rescisoria', 'Petition to set a judgment aside'),
  events: ['rescission-filed'],
  outline: [
    text('Decisão atacada e trânsito em julgado', 'Decisión atacada y su firmeza', 'The decision and when it became final'),
    text('Hipótese do art. 966', 'Supuesto del art. 966', 'The ground under art. 966'),
    text(
      'Pedido de rescisão e, se for o caso, de novo julgamento',
      'Petición de rescisión y, si procede, de nueva sentencia',
      'Request to set aside and, where due, to judge anew',
    ),
    text('Depósito ou gratuidade', 'Depósito o gratuidad', 'Deposit or legal aid'),
  ],
  requirements: [
    {
      id: 'br-rescisoria-deposito',
      says: text(
        'Depósito de 5% do valor da causa, salvo gratuidade.',
        'Depósito del 5 % de la cuantía, salvo gratuidad.',
        'A deposit of 5% of the value of the claim, unless legal aid was granted.',
      ),
      source: codeUnseen('art. 968, II e § 1º'),
      confidence: 'KNOWN',
    },
  ],
  checklist: [
    text('Certidão de trânsito em julgado', 'Certificación de firmeza', 'Certificate that the decision is final'),
    text('Cópia integral do processo', 'Copia íntegra del proceso', 'Full copy of the case'),
    text(
      'Prova nova ou violação manifesta apontada',
      'Prueba nueva o violación manifiesta señalada',
      'New evidence or manifest breach named',
    ),
  ],
}

/** Action to set a final judgment aside (CPC arts. 966 to 975), brought in the court that gave it; what follows its judgment is an extraordinary or special appeal. */
export const rescission: Procedure = {
  id: 'br-rescisoria',
  name: text('Ação rescisória', 'Acción rescisoria', 'Action to set a judgment aside'),
  noun: text('ação', 'acción', 'action'),
  ourRole: 'petitioner',
  country: 'BR',
  courts: tribunals,
  stages,
  events,
  rules: pickRules(
    [
      { ...rescissionRule, opens: ['attacked-decision-final'] },
      ...fifteenDayAppeals.filter(({ id }) => id === 'br-agravo-interno-15du'),
      { ...clarificationMotion, doubles: doubleTime },
    ],
    { events, courts: tribunals },
  ),
  outcomes: [{ id: 'transito', name: text('Transitada em julgado', 'Con fuerza de cosa juzgada', 'Final and binding') }],
  filings: [filing],
  provisions: [],
}
