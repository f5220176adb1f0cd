import type { EventKind, Procedure, Rule } from '../../law.ts'
import { text } from '../text.ts'
import { again } from './again.ts'
import { strasbourg } from './counting.ts'
import { executionEvents, judgmentEvents } from './events-judgment.ts'
import { executionFilings } from './filings-third.ts'
import { executionRules } from './rules-execution.ts'

const kinds = [...judgmentEvents, ...executionEvents]
const open = ['plan', 'supervision', 'dh', 'report'] as const

const events: readonly EventKind[] = [
  again(kinds, 'judgment-final', { from: ['final'], precedes: true }),
  again(kinds, 'committee-judgment-delivered', { from: ['final'], precedes: true }),
  again(kinds, 'gc-judgment-delivered', { from: ['final'], precedes: true }),
  again(kinds, 'transmitted-to-ministers', { moves: 'plan', from: ['final'] }),
  again(kinds, 'just-satisfaction-paid', { from: ['final', ...open] }),
  again(kinds, 'action-plan-filed', { from: ['final', ...open] }),
  {
    id: 'supervision-classified',
    name: text('Supervisão classificada', 'Supervisión clasificada', 'Supervision classified'),
    by: 'body',
    moves: 'supervision',
    from: ['plan', 'supervision'],
    fields: [
      {
        id: 'track',
        name: text('Procedimento', 'Procedimiento', 'Procedure'),
        type: 'choice',
        options: [
          { id: 'standard', name: text('Padrão', 'Estándar', 'Standard') },
          { id: 'enhanced', name: text('Reforçado', 'Reforzado', 'Enhanced') },
        ],
      },
    ],
  },
  again(kinds, 'rule9-2-communication-sent', { from: [...open] }),
  again(kinds, 'rule9-communication-notified', { from: [...open] }),
  again(kinds, 'rule9-response-filed', { from: [...open] }),
  again(kinds, 'rule9-communication-published', { from: [...open] }),
  {
    id: 'listed-for-meeting',
    name: text(
      'Na pauta da reunião de direitos humanos',
      'En la agenda de la reunión de derechos humanos',
      'Listed for the human-rights meeting',
    ),
    by: 'body',
    moves: 'dh',
    from: ['plan', 'supervision', 'report'],
    fields: [{ id: 'meetingOn', name: text('Dia da reunião', 'Día de la reunión', 'Day of the meeting'), type: 'date' }],
  },
  {
    id: 'ministers-decided',
    name: text('Decisão ou resolução interina', 'Decisión o resolución interina', 'Decision or interim resolution'),
    by: 'body',
    moves: 'supervision',
    from: ['dh'],
  },
  {
    id: 'infringement-referred',
    name: text(
      'Ação por descumprimento (art. 46 § 4)',
      'Procedimiento por incumplimiento (art. 46 § 4)',
      'Infringement proceedings (art. 46 § 4)',
    ),
    by: 'body',
    from: ['dh'],
  },
  {
    id: 'action-report-filed',
    name: text('Relatório de ação: medidas tomadas', 'Informe de acción: medidas adoptadas', 'Action report: measures taken'),
    by: 'state',
    moves: 'report',
    from: ['plan', 'supervision', 'dh'],
  },
  again(kinds, 'final-resolution', { outcome: 'closed', from: ['supervision', 'dh', 'report'] }),
]

/** Whoever only follows the execution is no party; the communications are theirs all the same. */
const rules: readonly Rule[] = executionRules.map((rule) => (rule.holder === 'party' ? { ...rule, holder: 'third' } : rule))

/** Execution of a judgment (art. 46), followed by an organisation that was not in the case. */
export const executionOfJudgment: Procedure = {
  id: 'echr-execution',
  name: text('Execução de sentença', 'Ejecución de sentencia', 'Execution of a judgment'),
  noun: text('execução', 'ejecución', 'execution'),
  ourRole: 'third',
  calendar: strasbourg,
  stages: [
    { id: 'final', name: text('Sentença definitiva', 'Sentencia firme', 'Final judgment'), waitsFor: 'body' },
    { id: 'plan', name: text('Plano de ação', 'Plan de acción', 'Action plan'), waitsFor: 'state' },
    {
      id: 'supervision',
      name: text('Supervisão padrão ou reforçada', 'Supervisión estándar o reforzada', 'Standard or enhanced supervision'),
      waitsFor: 'state',
    },
    { id: 'dh', name: text('Reunião de direitos humanos', 'Reunión de derechos humanos', 'Human-rights meeting'), waitsFor: 'body' },
    { id: 'report', name: text('Relatório de ação', 'Informe de acción', 'Action report'), waitsFor: 'body' },
  ],
  events,
  rules,
  outcomes: [{ id: 'closed', name: text('Supervisão encerrada', 'Supervisión cerrada', 'Supervision closed') }],
  filings: executionFilings,
  provisions: [],
}
