import type { EventKind, Stage } from '../../../law.ts'
import { doubled, statusEnquired, wentToCourt } from '../../br-administration/common.ts'
import { due } from '../../terms.ts'
import { text } from '../../text.ts'

/** From the notice to regularise to removal. */
export const deportationStages: readonly Stage[] = [
  {
    id: 'notif',
    name: text('Notificação para regularizar', 'Notificación para regularizarse', 'Notice to regularise'),
    waitsFor: 'petitioner',
  },
  { id: 'prorr', name: text('Prazo prorrogado', 'Plazo prorrogado', 'Time extended'), waitsFor: 'petitioner' },
  { id: 'proc', name: text('Procedimento instaurado', 'Procedimiento iniciado', 'Proceeding opened'), waitsFor: 'body' },
  { id: 'defesa', name: text('Defesa', 'Defensa', 'Defence'), waitsFor: 'petitioner' },
  { id: 'conclusao', name: text('Aguarda decisão', 'En espera de decisión', 'Awaiting decision'), waitsFor: 'body' },
  { id: 'dec', name: text('Decisão', 'Decisión', 'Decision'), waitsFor: 'petitioner' },
  { id: 'rec', name: text('Recurso suspensivo', 'Recurso suspensivo', 'Suspensive appeal'), waitsFor: 'body' },
  { id: 'exec', name: text('Execução', 'Ejecución', 'Removal pending'), waitsFor: 'petitioner' },
]

/** A claim that keeps the person here while it is pending. */
export const protectionRequested: EventKind = {
  id: 'protection-requested',
  name: text(
    'Refúgio, asilo ou apatridia pedidos: retirada suspensa',
    'Refugio, asilo o apatridia solicitados: retirada suspendida',
    'Refugee status, asylum or statelessness claimed: removal suspended',
  ),
  by: 'petitioner',
}

/** A court keeps the person here. */
export const removalStayed: EventKind = {
  id: 'removal-stayed',
  name: text('Retirada suspensa pela Justiça', 'Retirada suspendida por la justicia', 'Removal stayed by a court'),
  by: 'third',
}

const before = ['notif', 'prorr', 'proc', 'defesa', 'conclusao']

/** What happens in a deportation. */
export const deportationEvents: readonly EventKind[] = [
  {
    id: 'notified-to-regularise',
    name: text(
      'Notificação pessoal para regularizar ou sair',
      'Notificación personal para regularizarse o salir',
      'Personal notice to regularise or leave',
    ),
    by: 'body',
    precedes: true,
    moves: 'notif',
    from: ['notif'],
    sets: ['br-deport-notificacao-60d'],
    fields: [due],
  },
  {
    id: 'notified-as-dangerous',
    name: text(
      'Notificação com prazo reduzido (pessoa tida por perigosa)',
      'Notificación con plazo reducido (persona considerada peligrosa)',
      'Notice with a reduced period (person held to be dangerous)',
    ),
    by: 'body',
    precedes: true,
    moves: 'defesa',
    from: ['notif', 'prorr', 'proc'],
    sets: ['br-deport-sumaria-5d'],
    fields: [due],
  },
  {
    id: 'time-to-leave-extended',
    name: text('Prazo para regularizar prorrogado', 'Plazo para regularizarse prorrogado', 'Time to regularise extended'),
    by: 'body',
    moves: 'prorr',
    from: ['notif'],
    sets: ['br-deport-notificacao-60d'],
    fields: [{ ...due, required: true }],
  },
  {
    id: 'regularised',
    name: text('Situação regularizada', 'Situación regularizada', 'Status regularised'),
    by: 'petitioner',
    from: deportationStages.map((stage) => stage.id),
    outcome: 'encerrado',
  },
  {
    id: 'left-voluntarily',
    name: text('Saída voluntária', 'Salida voluntaria', 'Left voluntarily'),
    by: 'petitioner',
    from: deportationStages.map((stage) => stage.id),
    outcome: 'encerrado',
  },
  {
    id: 'deportation-opened',
    name: text('Procedimento de deportação instaurado', 'Procedimiento de deportación iniciado', 'Deportation proceeding opened'),
    by: 'body',
    moves: 'proc',
    from: ['notif', 'prorr'],
  },
  {
    id: 'counsel-notified',
    name: text('Defensor constituído notificado', 'Abogado designado notificado', 'Appointed counsel notified'),
    by: 'body',
    moves: 'defesa',
    from: ['proc', 'defesa'],
  },
  {
    id: 'defender-notified',
    name: text('Defensoria Pública da União notificada', 'Defensoría Pública de la Unión notificada', 'Federal public defender notified'),
    by: 'body',
    moves: 'defesa',
    from: ['proc', 'defesa'],
  },
  {
    id: 'defence-filed',
    name: text('Defesa apresentada', 'Defensa presentada', 'Defence filed'),
    by: 'petitioner',
    moves: 'conclusao',
    from: ['proc', 'defesa'],
  },
  {
    id: 'deportation-decided',
    name: text('Notificação da decisão de deportar', 'Notificación de la decisión de deportar', 'Notice of the decision to deport'),
    by: 'body',
    moves: 'dec',
    from: before,
    fields: [doubled],
  },
  {
    id: 'dangerous-deportation-decided',
    name: text(
      'Notificação da decisão de deportar com prazo reduzido',
      'Notificación de la decisión de deportar con plazo reducido',
      'Notice of the decision to deport, reduced period',
    ),
    by: 'body',
    moves: 'dec',
    from: before,
    sets: ['br-deport-sumaria-5d'],
    fields: [due],
  },
  {
    id: 'deportation-dropped',
    name: text('Deportação arquivada', 'Deportación archivada', 'Deportation dropped'),
    by: 'body',
    from: before,
    outcome: 'encerrado',
  },
  {
    id: 'appeal-filed',
    name: text('Recurso apresentado', 'Recurso presentado', 'Appeal filed'),
    by: 'petitioner',
    moves: 'rec',
    from: ['dec'],
  },
  {
    id: 'appeal-granted',
    name: text('Recurso provido', 'Recurso estimado', 'Appeal granted'),
    by: 'body',
    from: ['rec'],
    outcome: 'encerrado',
  },
  {
    id: 'appeal-refused',
    name: text(
      'Recurso negado: cabem mandado de segurança e habeas corpus',
      'Recurso denegado: caben mandado de segurança y hábeas corpus',
      'Appeal refused: writ of mandamus and habeas corpus remain',
    ),
    by: 'body',
    moves: 'exec',
    from: ['rec'],
  },
  {
    id: 'appeal-missed',
    name: text('Prazo do recurso vencido', 'Plazo del recurso vencido', 'Appeal out of time'),
    by: 'petitioner',
    moves: 'exec',
    from: ['dec'],
  },
  {
    id: 'deported',
    name: text('Deportação executada', 'Deportación ejecutada', 'Deported'),
    by: 'state',
    from: ['exec'],
    outcome: 'deportado',
  },
  protectionRequested,
  removalStayed,
  statusEnquired,
  wentToCourt,
]
