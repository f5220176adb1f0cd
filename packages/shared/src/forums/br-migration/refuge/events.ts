import type { EventKind, Stage } from '../../../law.ts'
import { doubled, statusEnquired, wentToCourt } from '../../br-administration/common.ts'
import { text } from '../../text.ts'

/** From the claim to registration; cessation and loss come in by a stage of their own. */
export const refugeStages: readonly Stage[] = [
  { id: 'solic', name: text('Solicitação', 'Solicitud', 'Claim'), waitsFor: 'petitioner' },
  { id: 'protocolo', name: text('Protocolo', 'Comprobante', 'Receipt issued'), waitsFor: 'body' },
  { id: 'entrev', name: text('Entrevista', 'Entrevista', 'Interview'), waitsFor: 'body' },
  { id: 'plen', name: text('Decisão do CONARE', 'Decisión del CONARE', 'Decision of CONARE'), waitsFor: 'petitioner' },
  { id: 'recurso', name: text('Recurso ao Ministro', 'Recurso ante el Ministro', 'Appeal to the Minister'), waitsFor: 'body' },
  { id: 'decisao', name: text('Aguarda decisão do Ministro', 'En espera del Ministro', 'Awaiting the Minister'), waitsFor: 'body' },
  {
    id: 'registro',
    name: text('Registro Nacional Migratório (RNM)', 'Registro nacional migratorio (RNM)', 'National migration registration (RNM)'),
    waitsFor: 'petitioner',
  },
  { id: 'arquivado', name: text('Arquivado', 'Archivado', 'Archived'), waitsFor: 'petitioner' },
  { id: 'desarquivamento', name: text('Desarquivamento pedido', 'Desarchivo solicitado', 'Reopening requested'), waitsFor: 'body' },
  { id: 'cessacao', name: text('Cessação ou perda', 'Cesación o pérdida', 'Cessation or loss'), waitsFor: 'petitioner' },
]

/** What happens to a claim to refuge. */
export const refugeEvents: readonly EventKind[] = [
  {
    id: 'refuge-requested',
    name: text(
      'Refúgio pedido (Sisconare ou Polícia Federal)',
      'Refugio solicitado (Sisconare o Policía Federal)',
      'Refugee status claimed (Sisconare or Federal Police)',
    ),
    by: 'petitioner',
    moves: 'protocolo',
    from: ['solic'],
  },
  {
    id: 'receipt-renewed',
    name: text('Protocolo renovado', 'Comprobante renovado', 'Receipt renewed'),
    by: 'petitioner',
    from: ['protocolo', 'entrev', 'recurso', 'decisao'],
  },
  {
    id: 'interview-called',
    name: text('Convocação para entrevista', 'Convocatoria a entrevista', 'Called to interview'),
    by: 'body',
    moves: 'entrev',
    from: ['protocolo'],
  },
  { id: 'interview-held', name: text('Entrevista feita', 'Entrevista realizada', 'Interview held'), by: 'body', from: ['entrev'] },
  {
    id: 'archived',
    name: text('Arquivado ou extinto', 'Archivado o extinguido', 'Archived or closed'),
    by: 'body',
    moves: 'arquivado',
    from: ['protocolo', 'entrev'],
  },
  {
    id: 'reopening-requested',
    name: text('Desarquivamento pedido', 'Desarchivo solicitado', 'Reopening requested'),
    by: 'petitioner',
    moves: 'desarquivamento',
    from: ['arquivado'],
  },
  {
    id: 'reopened',
    name: text('Desarquivado', 'Desarchivado', 'Reopened'),
    by: 'body',
    moves: 'protocolo',
    from: ['arquivado', 'desarquivamento'],
  },
  {
    id: 'closed',
    name: text('Arquivamento definitivo', 'Archivo definitivo', 'Finally closed'),
    by: 'body',
    from: ['arquivado', 'desarquivamento'],
    outcome: 'arquivado',
  },
  {
    id: 'recognised',
    name: text('Refúgio reconhecido', 'Refugio reconocido', 'Refugee status recognised'),
    by: 'body',
    moves: 'registro',
    from: ['entrev', 'protocolo', 'recurso', 'decisao'],
  },
  {
    id: 'refusal-notified',
    name: text('Notificação da decisão negativa', 'Notificación de la decisión negativa', 'Notice of the negative decision'),
    by: 'body',
    moves: 'plen',
    from: ['entrev', 'protocolo'],
    fields: [doubled],
  },
  {
    id: 'appeal-filed',
    name: text('Recurso ao Ministro apresentado', 'Recurso ante el Ministro presentado', 'Appeal to the Minister filed'),
    by: 'petitioner',
    moves: 'recurso',
    from: ['plen', 'cessacao'],
  },
  {
    id: 'appeal-opinion',
    name: text('Recurso instruído, com o Ministro', 'Recurso instruido, en manos del Ministro', 'Appeal ready, with the Minister'),
    by: 'body',
    moves: 'decisao',
    from: ['recurso'],
  },
  {
    id: 'minister-refused',
    name: text(
      'Recusa definitiva pelo Ministro: cabe mandado de segurança',
      'Denegación definitiva por el Ministro: cabe mandado de segurança',
      'Final refusal by the Minister: a writ of mandamus remains',
    ),
    by: 'body',
    from: ['recurso', 'decisao'],
    outcome: 'recusa-definitiva',
  },
  {
    id: 'refusal-stands',
    name: text('Prazo do recurso vencido', 'Plazo del recurso vencido', 'Appeal out of time'),
    by: 'petitioner',
    from: ['plen'],
    outcome: 'recusa-definitiva',
  },
  {
    id: 'registered',
    name: text('Registro na Polícia Federal', 'Registro en la Policía Federal', 'Registered with the Federal Police'),
    by: 'petitioner',
    from: ['registro'],
    outcome: 'reconhecido',
  },
  {
    id: 'cessation-notified',
    name: text('Notificação da cessação ou perda', 'Notificación de la cesación o pérdida', 'Notice of cessation or loss'),
    by: 'body',
    precedes: true,
    moves: 'cessacao',
    from: ['solic'],
    fields: [doubled],
  },
  {
    id: 'status-kept',
    name: text('Condição de refugiado mantida', 'Condición de refugiado mantenida', 'Refugee status kept'),
    by: 'body',
    from: ['cessacao', 'recurso', 'decisao'],
    outcome: 'mantida',
  },
  {
    id: 'status-ceased',
    name: text('Cessação definitiva', 'Cesación definitiva', 'Final cessation'),
    by: 'body',
    from: ['cessacao', 'recurso', 'decisao'],
    outcome: 'cessada',
  },
  {
    id: 'status-lost',
    name: text('Perda definitiva', 'Pérdida definitiva', 'Final loss'),
    by: 'body',
    from: ['cessacao', 'recurso', 'decisao'],
    outcome: 'perdida',
  },
  {
    id: 'residence-requested',
    name: text('Nova autorização de residência pedida', 'Nueva autorización de residencia solicitada', 'New residence permit requested'),
    by: 'petitioner',
  },
  statusEnquired,
  wentToCourt,
]
