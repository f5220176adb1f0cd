import type { EventKind, Stage } from '../../../law.ts'
import { text } from '../../text.ts'
import { doubled, statusEnquired, wentToCourt } from '../common.ts'

/** From the gathering of evidence to the last of at most three instances. */
export const processStages: readonly Stage[] = [
  { id: 'instrucao', name: text('Instrução', 'Instrucción', 'Evidence'), waitsFor: 'body' },
  { id: 'alegacoes', name: text('Alegações finais', 'Alegaciones finales', 'Final statement'), waitsFor: 'petitioner' },
  { id: 'conclusao', name: text('Aguarda decisão', 'En espera de decisión', 'Awaiting decision'), waitsFor: 'body' },
  { id: 'decidido', name: text('Decisão', 'Decisión', 'Decision'), waitsFor: 'petitioner' },
  {
    id: 'reconsideracao',
    name: text('Reconsideração pela autoridade', 'Reconsideración por la autoridad', 'Reconsideration by the authority'),
    waitsFor: 'body',
  },
  {
    id: 'superior',
    name: text('Recurso na autoridade superior', 'Recurso ante el superior', 'Appeal before the superior'),
    waitsFor: 'body',
  },
]

/** The file reaches the authority that decides the appeal: its thirty days run from there. */
export const appealReceived: EventKind = {
  id: 'appeal-received',
  name: text(
    'Autos recebidos para decidir o recurso',
    'Expediente recibido para resolver el recurso',
    'File received for decision on the appeal',
  ),
  by: 'body',
}

/** What happens in a federal administrative proceeding. */
export const processEvents: readonly EventKind[] = [
  {
    id: 'act-ordered',
    name: text('Ato ou diligência determinada à parte', 'Acto o diligencia ordenada a la parte', 'Act ordered from a party'),
    by: 'body',
    from: ['instrucao', 'conclusao', 'superior'],
    fields: [doubled],
  },
  {
    id: 'act-done',
    name: text('Ato ou diligência cumprida', 'Acto o diligencia cumplida', 'Act done'),
    by: 'petitioner',
    from: ['instrucao', 'conclusao', 'superior'],
  },
  {
    id: 'evidence-closed',
    name: text('Instrução encerrada', 'Instrucción cerrada', 'Evidence closed'),
    by: 'body',
    moves: 'alegacoes',
    from: ['instrucao'],
    fields: [doubled],
  },
  {
    id: 'final-statement-filed',
    name: text('Alegações finais apresentadas', 'Alegaciones finales presentadas', 'Final statement filed'),
    by: 'petitioner',
    moves: 'conclusao',
    from: ['alegacoes'],
  },
  {
    id: 'decided',
    name: text('Ciência da decisão desfavorável', 'Conocimiento de la decisión desfavorable', 'Notice of the adverse decision'),
    by: 'body',
    moves: 'decidido',
    from: ['instrucao', 'alegacoes', 'conclusao'],
    fields: [doubled],
  },
  {
    id: 'appeal-filed',
    name: text('Recurso apresentado', 'Recurso presentado', 'Appeal filed'),
    by: 'petitioner',
    moves: 'reconsideracao',
    from: ['decidido'],
  },
  { ...appealReceived, moves: 'superior', from: ['reconsideracao'] },
  {
    id: 'appeal-refused',
    name: text('Recurso negado, cabe nova instância', 'Recurso denegado, cabe otra instancia', 'Appeal refused, another instance remains'),
    by: 'body',
    moves: 'decidido',
    from: ['superior'],
    fields: [doubled],
  },
  {
    id: 'granted',
    name: text('Decisão favorável', 'Decisión favorable', 'Favourable decision'),
    by: 'body',
    from: processStages.map((stage) => stage.id),
    outcome: 'deferido',
  },
  {
    id: 'last-appeal-refused',
    name: text(
      'Negado na última instância administrativa',
      'Denegado en la última instancia administrativa',
      'Refused in the last administrative instance',
    ),
    by: 'body',
    from: ['decidido', 'superior'],
    outcome: 'encerrado',
  },
  statusEnquired,
  wentToCourt,
]
