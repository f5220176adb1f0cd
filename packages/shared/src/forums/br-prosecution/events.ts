import type { EventKind, Stage } from '../../law.ts'
import { due } from '../terms.ts'
import { text } from '../text.ts'

/** From the representation to a recommendation, an agreement, an action, or the archives. */
export const representationStages: readonly Stage[] = [
  { id: 'rep', name: text('Representação', 'Denuncia ante el MPF', 'Representation'), waitsFor: 'body' },
  { id: 'nf', name: text('Notícia de fato', 'Noticia de hecho', 'First report (notícia de fato)'), waitsFor: 'body' },
  { id: 'pp', name: text('Procedimento preparatório', 'Procedimiento preparatorio', 'Preparatory procedure'), waitsFor: 'body' },
  { id: 'ic', name: text('Inquérito civil', 'Investigación civil', 'Civil inquiry'), waitsFor: 'body' },
  {
    id: 'pa',
    name: text(
      'Procedimento administrativo (política pública)',
      'Procedimiento administrativo (política pública)',
      'Administrative procedure (public policy)',
    ),
    waitsFor: 'body',
  },
  {
    id: 'rec',
    name: text('Recomendação ou TAC', 'Recomendación o acuerdo (TAC)', 'Recommendation or agreement (TAC)'),
    waitsFor: 'state',
  },
  { id: 'arq', name: text('Arquivamento', 'Archivo', 'Archiving'), waitsFor: 'petitioner' },
  { id: 'ccr', name: text('Revisão (CCR ou PFDC)', 'Revisión (CCR o PFDC)', 'Review (CCR or PFDC)'), waitsFor: 'body' },
]

const investigating = ['pp', 'ic', 'pa', 'rec']

/** What happens before the federal prosecution after a representation. */
export const representationEvents: readonly EventKind[] = [
  {
    id: 'representation-filed',
    by: 'petitioner',
    moves: 'rep',
    from: ['rep'],
    name: text('Representação protocolada', 'Denuncia presentada', 'Representation filed'),
  },
  {
    id: 'report-received',
    by: 'body',
    moves: 'nf',
    from: ['rep'],
    name: text(
      'Notícia de fato recebida pelo procurador',
      'Noticia de hecho recibida por el fiscal',
      'First report received by the prosecutor',
    ),
  },
  {
    id: 'information-added',
    by: 'petitioner',
    name: text('Informações complementadas', 'Información complementaria presentada', 'Further information filed'),
  },
  {
    id: 'status-enquired',
    by: 'petitioner',
    enquires: true,
    name: text('Andamento consultado', 'Estado del trámite consultado', 'Progress enquired about'),
  },
  {
    id: 'report-archived-notified',
    by: 'body',
    moves: 'arq',
    from: ['rep', 'nf'],
    name: text(
      'Ciência do arquivamento da notícia de fato',
      'Notificación del archivo de la noticia de hecho',
      'Notified that the first report was archived',
    ),
  },
  {
    id: 'inquiry-refused-notified',
    by: 'body',
    moves: 'arq',
    from: ['rep', 'nf'],
    name: text(
      'Ciência do indeferimento do inquérito civil',
      'Notificación de la denegación de la investigación civil',
      'Notified that a civil inquiry was refused',
    ),
  },
  {
    id: 'appeal-filed',
    by: 'petitioner',
    from: ['arq'],
    name: text('Recurso apresentado', 'Recurso presentado', 'Appeal filed'),
  },
  {
    id: 'archiving-reconsidered',
    by: 'body',
    moves: 'nf',
    from: ['arq'],
    name: text('Arquivamento reconsiderado', 'Archivo reconsiderado', 'Archiving reconsidered'),
  },
  {
    id: 'appeal-not-filed',
    by: 'body',
    from: ['arq'],
    outcome: 'arquivado',
    name: text('Arquivado sem recurso', 'Archivado sin recurso', 'Archived without appeal'),
  },
  {
    id: 'preparatory-opened',
    by: 'body',
    moves: 'pp',
    from: ['nf', 'ccr'],
    name: text('Procedimento preparatório instaurado', 'Procedimiento preparatorio abierto', 'Preparatory procedure opened'),
  },
  {
    id: 'inquiry-opened',
    by: 'body',
    moves: 'ic',
    from: ['nf', 'pp', 'ccr'],
    name: text('Inquérito civil instaurado (portaria)', 'Investigación civil abierta (portaria)', 'Civil inquiry opened (ordinance)'),
  },
  {
    id: 'follow-up-opened',
    by: 'body',
    moves: 'pa',
    from: ['nf', 'pp', 'ic', 'rec'],
    name: text('Procedimento administrativo instaurado', 'Procedimiento administrativo abierto', 'Administrative procedure opened'),
  },
  {
    id: 'requisition-received',
    by: 'state',
    from: investigating,
    sets: ['br-requisicao-mpf-10du'],
    fields: [due],
    name: text('Requisição recebida pelo órgão', 'Requerimiento recibido por el órgano', 'Requisition received by the authority'),
  },
  {
    id: 'requisition-answered',
    by: 'state',
    from: investigating,
    name: text('Requisição respondida', 'Requerimiento respondido', 'Requisition answered'),
  },
  {
    id: 'requisition-ignored',
    by: 'state',
    from: investigating,
    name: text('Requisição sem resposta', 'Requerimiento sin respuesta', 'Requisition unanswered'),
  },
  {
    id: 'recommendation-received',
    by: 'state',
    moves: 'rec',
    from: ['pp', 'ic', 'pa', 'rec'],
    sets: ['br-recomendacao-mpf'],
    fields: [due],
    name: text(
      'Recomendação recebida pelo destinatário',
      'Recomendación recibida por el destinatario',
      'Recommendation received by its addressee',
    ),
  },
  {
    id: 'recommendation-accepted',
    by: 'state',
    from: ['rec'],
    name: text('Recomendação acatada', 'Recomendación acatada', 'Recommendation accepted'),
  },
  {
    id: 'recommendation-refused',
    by: 'state',
    from: ['rec'],
    name: text('Recomendação não acatada', 'Recomendación no acatada', 'Recommendation not accepted'),
  },
  {
    id: 'agreement-signed',
    by: 'body',
    from: investigating,
    outcome: 'tac',
    name: text(
      'Termo de ajustamento de conduta (TAC) assinado',
      'Acuerdo de ajuste de conducta (TAC) firmado',
      'Conduct agreement (TAC) signed',
    ),
  },
  {
    id: 'public-action-filed',
    by: 'body',
    from: ['nf', ...investigating, 'ccr'],
    outcome: 'acp',
    name: text('Ação civil pública ajuizada', 'Acción civil pública presentada', 'Civil public action filed'),
  },
  {
    id: 'archiving-proposed',
    by: 'body',
    moves: 'arq',
    from: investigating,
    name: text('Arquivamento promovido', 'Archivo promovido', 'Archiving proposed'),
  },
  {
    id: 'sent-to-review',
    by: 'body',
    moves: 'ccr',
    from: ['arq'],
    name: text('Remetido à revisão', 'Remitido a revisión', 'Sent for review'),
  },
  {
    id: 'review-session-set',
    by: 'body',
    from: ['ccr'],
    sets: ['br-ic-razoes-revisao'],
    fields: [due],
    name: text('Sessão de revisão marcada', 'Sesión de revisión fijada', 'Review session set'),
  },
  {
    id: 'reasons-filed',
    by: 'petitioner',
    from: ['arq', 'ccr'],
    name: text(
      'Razões ou documentos juntados à revisão',
      'Razones o documentos aportados a la revisión',
      'Reasons or documents filed for the review',
    ),
  },
  {
    id: 'archiving-upheld',
    by: 'body',
    from: ['ccr'],
    outcome: 'arquivado',
    name: text('Arquivamento homologado', 'Archivo confirmado', 'Archiving upheld'),
  },
  {
    id: 'archiving-not-upheld',
    by: 'body',
    moves: 'ic',
    from: ['ccr'],
    name: text('Arquivamento não homologado', 'Archivo no confirmado', 'Archiving not upheld'),
  },
  {
    id: 'declined',
    by: 'body',
    from: ['nf', ...investigating, 'ccr'],
    outcome: 'remetido',
    name: text('Remetido a outro Ministério Público', 'Remitido a otro Ministerio Público', 'Sent to another Prosecution Service'),
  },
]
