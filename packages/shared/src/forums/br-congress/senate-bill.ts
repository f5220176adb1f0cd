import type { EventKind, Procedure, Stage } from '../../law.ts'
import { text } from '../text.ts'
import { within } from './advocacy.ts'
import { assentEvents, senateEvents } from './assent-events.ts'
import { chamberBill } from './bill.ts'
import { chamberEvents } from './chamber-events.ts'

const stages: readonly Stage[] = [
  { id: 'apres', name: text('Apresentação no Senado', 'Presentación en el Senado', 'Presented in the Senate'), waitsFor: 'body' },
  { id: 'com', name: text('Comissões do Senado', 'Comisiones del Senado', 'Senate committees'), waitsFor: 'body' },
  {
    id: 'recurso',
    name: text(
      'Prazo de recurso (decisão terminativa)',
      'Plazo de recurso (decisión terminativa)',
      'Period for appeal (final committee decision)',
    ),
    waitsFor: 'third',
  },
  { id: 'plen', name: text('Plenário do Senado', 'Pleno del Senado', 'Senate plenary'), waitsFor: 'body' },
  { id: 'camara', name: text('Câmara (casa revisora)', 'Cámara (cámara revisora)', 'Chamber (revising house)'), waitsFor: 'body' },
  {
    id: 'volta',
    name: text(
      'Emendas da Câmara voltam ao Senado',
      'Las enmiendas de la Cámara vuelven al Senado',
      'Chamber amendments back in the Senate',
    ),
    waitsFor: 'body',
  },
  ...chamberBill.stages.filter((stage) => ['sancao', 'veto', 'lei'].includes(stage.id)),
]

/** Where each kind that the bill of the Chamber knows belongs when the Senate begins. */
const places: Readonly<Record<string, readonly string[]>> = {
  'bill-presented': ['apres'],
  'senate-opened-for-amendments': ['com', 'plen'],
  'senate-amendment-presented': ['com', 'plen'],
  'senate-conclusive-decision': ['com'],
  'senate-appeal-lodged': ['recurso'],
  'senate-rejected': ['com', 'plen'],
  'opened-for-amendments': ['camara'],
  'fifth-session-held': ['camara'],
  'amendment-presented': ['camara'],
  'conclusive-decision-published': ['camara'],
  'fifth-appeal-session-held': ['camara'],
  'appeal-to-plenary': ['camara'],
  overtaken: ['apres', 'com', 'recurso', 'plen', 'camara'],
  'archived-with-legislature': ['apres', 'com', 'recurso', 'plen', 'camara'],
}

const turns: Readonly<Record<string, string>> = { 'senate-conclusive-decision': 'recurso', 'senate-appeal-lodged': 'plen' }

const known = [...chamberEvents, ...senateEvents].flatMap((kind): EventKind[] => {
  const from = places[kind.id]
  if (!from) return []
  const { moves: _, ...rest } = kind
  const turn = turns[kind.id]
  return [turn ? { ...rest, from, moves: turn } : { ...rest, from }]
})

const own: readonly EventKind[] = [
  {
    id: 'received-by-senate-committee',
    by: 'body',
    moves: 'com',
    from: ['apres', 'com'],
    name: text('Recebido em comissão do Senado', 'Recibido en comisión del Senado', 'Received by a Senate committee'),
  },
  {
    id: 'sent-to-senate-plenary',
    by: 'body',
    moves: 'plen',
    from: ['com', 'recurso'],
    name: text('Pronto para o Plenário do Senado', 'Listo para el Pleno del Senado', 'Ready for the Senate plenary'),
  },
  {
    id: 'senate-passed',
    by: 'body',
    moves: 'camara',
    from: ['recurso', 'plen'],
    name: text(
      'Aprovado no Senado: remetido à Câmara',
      'Aprobado en el Senado: remitido a la Cámara',
      'Passed by the Senate: sent to the Chamber',
    ),
  },
  {
    id: 'chamber-rejected',
    by: 'body',
    from: ['camara'],
    outcome: 'arquivado',
    name: text('Rejeitado na Câmara', 'Rechazado en la Cámara', 'Rejected by the Chamber'),
  },
  {
    id: 'chamber-amended',
    by: 'body',
    moves: 'volta',
    from: ['camara'],
    name: text('Emendado na Câmara', 'Enmendado en la Cámara', 'Amended by the Chamber'),
  },
  {
    id: 'chamber-approved',
    by: 'body',
    moves: 'sancao',
    from: ['camara'],
    name: text('Aprovado na Câmara sem emendas', 'Aprobado en la Cámara sin enmiendas', 'Passed by the Chamber unamended'),
  },
  {
    id: 'chamber-amendments-decided',
    by: 'body',
    moves: 'sancao',
    from: ['volta'],
    name: text(
      'Senado decidiu as emendas da Câmara',
      'El Senado resolvió las enmiendas de la Cámara',
      'Chamber amendments decided by the Senate',
    ),
  },
  { id: 'unarchived', by: 'third', reopens: true, name: text('Desarquivado', 'Desarchivado', 'Taken up again') },
]

const events = [
  ...known,
  ...own,
  ...within(stages, assentEvents),
  ...chamberBill.events.filter((kind) => !kind.from && kind.id !== 'unarchived'),
]

const kinds = new Set(events.map((kind) => kind.id))

/** A bill that begins in the Senate; the Chamber revises it. */
export const senateBill: Procedure = {
  ...chamberBill,
  id: 'br-pl-senado',
  name: text('Projeto de lei (Senado, Câmara, sanção)', 'Proyecto de ley (Senado, Cámara, sanción)', 'Bill (Senate, Chamber, assent)'),
  stages,
  events,
  rules: chamberBill.rules.flatMap((rule) => {
    const opens = rule.opens.filter((kind) => kinds.has(kind))
    return opens.length > 0 ? [{ ...rule, opens, closes: rule.closes.filter((kind) => kinds.has(kind)) }] : []
  }),
  provisions: [],
}
