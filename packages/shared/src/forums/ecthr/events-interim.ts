import type { EventKind } from '../../law.ts'
import { due } from '../terms.ts'
import { text } from '../text.ts'

const pending = ['request', 'decision'] as const

/** From the risk to the measure, and to the application that must follow it. */
export const interimEvents: readonly EventKind[] = [
  {
    id: 'risk-imminent',
    name: text('Remoção marcada ou dano iminente', 'Expulsión fijada o daño inminente', 'Removal scheduled, or harm imminent'),
    by: 'state',
    precedes: true,
    from: ['risk'],
    fields: [
      { id: 'removalOn', name: text('Dia da remoção', 'Día de la expulsión', 'Day of removal'), type: 'date' },
      { id: 'removalAt', name: text('Hora e voo', 'Hora y vuelo', 'Hour and flight'), type: 'text' },
    ],
  },
  {
    id: 'rule39-requested',
    name: text('Medida provisória pedida', 'Medida provisional solicitada', 'Interim measure requested'),
    by: 'petitioner',
    moves: 'request',
    from: ['risk'],
  },
  {
    id: 'put-to-duty-judge',
    name: text('Pedido levado ao juiz de plantão', 'Solicitud sometida al juez de guardia', 'Request put to the duty judge'),
    by: 'body',
    moves: 'decision',
    from: ['request'],
  },
  {
    id: 'change-reported',
    name: text('Mudança informada à Corte', 'Cambio informado al Tribunal', 'Change reported to the Court'),
    by: 'petitioner',
    from: [...pending, 'applied'],
  },
  {
    id: 'measure-granted',
    name: text('Medida concedida', 'Medida concedida', 'Measure granted'),
    by: 'body',
    moves: 'applied',
    from: pending,
    sets: ['echr-rule39-followup-form'],
    fields: [due, { id: 'until', name: text('Em vigor até', 'En vigor hasta', 'In force until'), type: 'date' }],
  },
  {
    id: 'measure-refused',
    name: text('Medida negada', 'Medida denegada', 'Measure refused'),
    by: 'body',
    outcome: 'refused',
    from: pending,
    sets: ['echr-rule39-followup-form'],
    fields: [due],
  },
  {
    id: 'request-not-examined',
    name: text(
      'Pedido fora do alcance ou incompleto',
      'Solicitud fuera de alcance o incompleta',
      'Request outside the scope or incomplete',
    ),
    by: 'body',
    outcome: 'refused',
    from: pending,
  },
  {
    id: 'measure-prolonged',
    name: text('Medida prorrogada', 'Medida prorrogada', 'Measure prolonged'),
    by: 'body',
    from: ['applied', 'followup'],
  },
  {
    id: 'application-lodged',
    name: text('Petição completa apresentada', 'Demanda completa presentada', 'Complete application lodged'),
    by: 'petitioner',
    moves: 'followup',
    from: [...pending, 'applied'],
  },
  {
    id: 'measure-lifted',
    name: text('Medida levantada', 'Medida levantada', 'Measure lifted'),
    by: 'body',
    outcome: 'lifted',
    from: ['applied', 'followup'],
  },
  {
    id: 'measure-expired',
    name: text('Medida expirada', 'Medida expirada', 'Measure expired'),
    by: 'body',
    outcome: 'lifted',
    from: ['applied', 'followup'],
  },
  {
    id: 'joined-to-application',
    name: text('Reunida à petição individual', 'Unida a la demanda individual', 'Joined to the individual application'),
    by: 'body',
    outcome: 'merged',
    from: ['followup'],
  },
]
