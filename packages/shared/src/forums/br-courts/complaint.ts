import type { EventField, EventKind, Filing, Procedure, Stage } from '../../law.ts'
import { ask, dateless } from '../terms.ts'
import { text } from '../text.ts'
import { clarificationMotion } from './answers.ts'
import { finalDecision, resJudicata } from './appeal-events.ts'
import { fifteenDayAppeals } from './appeals.ts'
import { courts } from './courts.ts'
import { decision } from './decisions.ts'
import { byPetitioner } from './filing-parts.ts'
import { pickRules } from './pick-rules.ts'
import { codeUnseen, doubleTime } from './sources.ts'

const stages: readonly Stage[] = [
  { id: 'ato', name: text('Decisão reclamada', 'Decisión impugnada', 'Contested decision'), waitsFor: 'petitioner' },
  { id: 'inicial', name: text('Reclamação ajuizada', 'Reclamación presentada', 'Complaint filed'), waitsFor: 'body' },
  { id: 'info', name: text('Informações e contestação', 'Informe y contestación', 'Information and defence'), waitsFor: 'state' },
  { id: 'julg', name: text('Decisão', 'Decisión', 'Decision'), waitsFor: 'party' },
  { id: 'tese', name: text('Decisão final', 'Decisión definitiva', 'Final decision'), waitsFor: 'body' },
]

const all = stages.map((stage) => stage.id)

const lastDay: EventField = {
  id: 'due',
  name: text('Último dia antes do trânsito', 'Último día antes de la firmeza', 'Last day before it becomes final'),
  type: 'date',
  required: true,
}

const events: readonly EventKind[] = [
  {
    id: 'contested-decision-known',
    name: text('Ciência da decisão reclamada', 'Conocimiento de la decisión impugnada', 'Knowledge of the contested decision'),
    by: 'body',
    from: ['ato'],
    moves: 'ato',
    precedes: true,
  },
  {
    id: 'contested-decision-final',
    name: text(
      'Trânsito da decisão reclamada previsto',
      'Firmeza de la decisión impugnada prevista',
      'Contested decision about to become final',
    ),
    by: 'body',
    from: ['ato'],
    precedes: true,
    sets: ['br-reclamacao-transito'],
    fields: [lastDay],
  },
  {
    id: 'complaint-filed',
    name: text('Reclamação ajuizada', 'Reclamación presentada', 'Complaint filed'),
    by: 'petitioner',
    from: ['ato'],
    moves: 'inicial',
  },
  {
    id: 'interim-decided',
    name: text('Liminar decidida', 'Medida cautelar resuelta', 'Interim order decided'),
    by: 'body',
    from: ['inicial', 'info'],
  },
  {
    id: 'authority-notified',
    name: text(
      'Informações pedidas e beneficiário citado',
      'Informe pedido y beneficiario emplazado',
      'Information requested, beneficiary summoned',
    ),
    by: 'body',
    from: ['inicial'],
    moves: 'info',
  },
  { id: 'information-filed', name: text('Informações prestadas', 'Informe presentado', 'Information filed'), by: 'state', from: ['info'] },
  ...decision('single-judge-decision', {
    name: text('Decisão monocrática do relator', 'Decisión unipersonal del ponente', 'Decision of the single rapporteur'),
    from: ['inicial', 'info'],
    moves: 'julg',
  }),
  {
    id: 'internal-appeal-filed',
    name: text('Agravo interno interposto', 'Agravo interno interpuesto', 'Internal appeal to the panel filed'),
    by: 'party',
    from: ['julg'],
  },
  ...decision('superior-judgment', {
    name: text('Acórdão de turma do STF ou STJ', 'Sentencia de sala del STF o STJ', 'Judgment of a chamber of the STF or STJ'),
    from: ['info', 'julg'],
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

const superior = courts.filter(({ id }) => id === 'stj' || id === 'stf')

const filing: Filing = {
  ...byPetitioner,
  id: 'br-reclamacao-inicial',
  name: text('Petição de reclamação', 'Escrito de reclamación', 'Petition of complaint'),
  events: ['complaint-filed'],
  outline: [
    text('Decisão reclamada e que não transitou', 'Decisión impugnada, aún no firme', 'The contested decision, not yet final'),
    text(
      'Competência usurpada ou precedente violado',
      'Competencia usurpada o precedente infringido',
      'Jurisdiction usurped or precedent breached',
    ),
    text('Comparação entre o precedente e o caso', 'Cotejo entre el precedente y el caso', 'Precedent and case compared'),
    text('Liminar', 'Medida cautelar', 'Interim order'),
    text('Pedido de cassação', 'Petición de anulación', 'Request to quash'),
  ],
  requirements: [
    {
      id: 'br-reclamacao-instancias',
      says: text(
        'Por tese de repercussão geral ou repetitivo, só depois de esgotadas as instâncias ordinárias.',
        'Por tesis de repercusión general o repetitivo, solo tras agotar las instancias ordinarias.',
        'On a thesis of general repercussion or a repetitive appeal, only once the ordinary instances are exhausted.',
      ),
      source: codeUnseen('art. 988, § 5º, II'),
      confidence: 'KNOWN',
    },
    {
      id: 'br-reclamacao-prova',
      says: text(
        'Com prova documental, dirigida ao presidente do tribunal.',
        'Con prueba documental, al presidente del tribunal.',
        'With documents, addressed to the president of the court.',
      ),
      source: codeUnseen('art. 988, § 2º'),
      confidence: 'KNOWN',
    },
  ],
  checklist: [
    text(
      'Decisão reclamada e andamento do processo',
      'Decisión impugnada y estado del proceso',
      'Contested decision and state of the case',
    ),
    text(
      'Recurso interposto, para que não transite',
      'Recurso interpuesto, para que no quede firme',
      'Appeal filed, so that it does not become final',
    ),
    text('Inteiro teor do precedente', 'Texto íntegro del precedente', 'Full text of the precedent'),
  ],
}

/** Complaint to the STF or STJ that a decision usurps their jurisdiction or breaches their precedents (CPC art. 988). */
export const complaint: Procedure = {
  id: 'br-reclamacao',
  name: text('Reclamação (STF, STJ)', 'Reclamación (STF, STJ)', 'Complaint to preserve authority (STF, STJ)'),
  noun: text('reclamação', 'reclamación', 'complaint'),
  ourRole: 'petitioner',
  country: 'BR',
  courts: superior,
  stages,
  events,
  rules: [
    {
      id: 'br-reclamacao-transito',
      name: text('Ajuizamento da reclamação', 'Presentación de la reclamación', 'Filing the complaint'),
      holder: 'petitioner',
      nature: 'bar',
      opens: ['contested-decision-known'],
      closes: ['complaint-filed'],
      terms: [
        {
          limit: ask(
            text(
              'Antes do trânsito em julgado da decisão reclamada: calcule quando ela transita ou recorra para que não transite.',
              'Antes de que la decisión impugnada quede firme: calcule cuándo ocurre o recurra para que no ocurra.',
              'Before the contested decision becomes final: work out when it does, or appeal so that it does not.',
            ),
          ),
          source: codeUnseen('art. 988, § 5º, I'),
          confidence: 'KNOWN',
        },
      ],
      examples: [
        { ...dateless('ask', '2026-03-02', 'O fim depende do prazo do recurso cabível.'), court: 'stf' },
        { ...dateless('ask', '2026-12-18', 'Na véspera do recesso a pergunta é a mesma.'), court: 'stj' },
      ],
    },
    ...pickRules(
      [...fifteenDayAppeals.filter(({ id }) => id === 'br-agravo-interno-15du'), { ...clarificationMotion, doubles: doubleTime }],
      {
        events,
        courts: superior,
      },
    ),
  ],
  outcomes: [{ id: 'transito', name: text('Transitada em julgado', 'Con fuerza de cosa juzgada', 'Final and binding') }],
  filings: [filing],
  provisions: [],
}
