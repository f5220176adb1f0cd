import type { EventField, EventKind } from '../../../law.ts'
import { due } from '../../terms.ts'
import { text } from '../../text.ts'

const annexes: EventField = {
  id: 'annexes',
  type: 'choice',
  name: text('Anexos', 'Anexos', 'Annexes'),
  options: [
    { id: 'received', name: text('Recebidos com o escrito', 'Recibidos con el escrito', 'Received with the brief') },
    { id: 'pending', name: text('Ainda não recebidos', 'Aún no recibidos', 'Not received yet') },
  ],
}
const number: EventField = { id: 'number', name: text('Número', 'Número', 'Number'), type: 'text' }
const arrived = ['submitted', 'admitted', 'inter_american_defender'] as const
const written = ['pleadings', 'answer_due', 'objections_due', 'lists'] as const

/** Submission, notification and the written stage. */
export const writtenEvents: readonly EventKind[] = [
  {
    id: 'case-submitted',
    by: 'third',
    moves: 'submitted',
    from: ['submitted'],
    fields: [number],
    name: text('Caso submetido pela CIDH', 'Caso sometido por la CIDH', 'Case submitted by the IACHR'),
  },
  {
    id: 'cure-requested',
    by: 'body',
    from: ['submitted'],
    name: text(
      'Requisito faltante solicitado a quem submeteu o caso',
      'Requisito faltante solicitado a quien sometió el caso',
      'Missing requirement asked of the submitting party',
    ),
  },
  {
    id: 'submission-cured',
    by: 'third',
    from: ['submitted'],
    name: text('Requisito faltante suprido', 'Requisito faltante subsanado', 'Missing requirement supplied'),
  },
  {
    id: 'case-admitted',
    by: 'body',
    moves: 'admitted',
    from: ['submitted'],
    name: text('Caso admitido para tramitação', 'Caso admitido a trámite', 'Case admitted for processing'),
  },
  {
    id: 'defender-requested',
    by: 'body',
    moves: 'inter_american_defender',
    from: ['submitted', 'admitted'],
    sets: ['iacthr-interamerican-defender'],
    fields: [due],
    name: text(
      'Defensor interamericano solicitado à AIDEF',
      'Defensor interamericano solicitado a la AIDEF',
      'Inter-American Defender requested of AIDEF',
    ),
  },
  {
    id: 'defender-designated',
    by: 'third',
    from: ['inter_american_defender', 'notified', 'pleadings'],
    name: text('Defensor interamericano designado', 'Defensor interamericano designado', 'Inter-American Defender designated'),
  },
  {
    id: 'case-notified-to-state',
    by: 'body',
    moves: 'notified',
    from: [...arrived],
    name: text(
      'Caso notificado ao Estado antes dos representantes',
      'Caso notificado al Estado antes que a los representantes',
      'Case notified to the State before the representatives',
    ),
  },
  {
    id: 'case-notified',
    by: 'body',
    moves: 'pleadings',
    from: [...arrived, 'notified'],
    fields: [annexes],
    name: text('Caso notificado aos representantes', 'Caso notificado a los representantes', 'Case notified to the representatives'),
  },
  {
    id: 'application-notified',
    by: 'body',
    moves: 'pleadings',
    fields: [annexes],
    name: text('Demanda notificada (casos até 2009)', 'Demanda notificada (casos hasta 2009)', 'Application notified (cases until 2009)'),
  },
  {
    id: 'annexes-received',
    by: 'petitioner',
    from: ['pleadings'],
    name: text('Anexos da submissão recebidos', 'Anexos del sometimiento recibidos', 'Annexes of the submission received'),
  },
  {
    id: 'agents-designated',
    by: 'state',
    from: ['notified', 'pleadings', 'answer_due'],
    name: text('Agentes do Estado designados', 'Agentes del Estado designados', "State's agents designated"),
  },
  {
    id: 'representatives-address-given',
    by: 'petitioner',
    from: ['pleadings'],
    name: text(
      'Endereço dos representantes confirmado',
      'Dirección de los representantes confirmada',
      "Representatives' address confirmed",
    ),
  },
  {
    id: 'common-intervener-requested',
    by: 'body',
    from: ['pleadings'],
    sets: ['iacthr-common-intervener'],
    fields: [due],
    name: text(
      'Designação de interveniente comum solicitada',
      'Designación de interviniente común solicitada',
      'Common intervener requested',
    ),
  },
  {
    id: 'common-intervener-designated',
    by: 'petitioner',
    from: ['pleadings'],
    name: text('Interveniente comum designado', 'Interviniente común designado', 'Common intervener designated'),
  },
  {
    id: 'esap-received',
    by: 'petitioner',
    moves: 'answer_due',
    from: ['pleadings'],
    name: text('ESAP apresentado', 'ESAP presentado', 'ESAP filed'),
  },
  {
    id: 'brief-filed-by-electronic-means',
    by: 'petitioner',
    name: text(
      'Escrito enviado por meio eletrônico (regra até 2009)',
      'Escrito enviado por medio electrónico (regla hasta 2009)',
      'Brief sent by electronic means (rule until 2009)',
    ),
  },
  {
    id: 'brief-filed-on-paper',
    by: 'petitioner',
    name: text('Escrito protocolado em papel', 'Escrito presentado en papel', 'Brief filed on paper'),
  },
  {
    id: 'copies-filed',
    by: 'petitioner',
    name: text('Cópias idênticas entregues', 'Copias idénticas entregadas', 'Identical copies filed'),
  },
  {
    id: 'esap-annexes-filed',
    by: 'petitioner',
    from: ['answer_due', 'objections_due', 'lists'],
    name: text('Original e anexos do ESAP entregues', 'Original y anexos del ESAP presentados', 'Original and annexes of the ESAP filed'),
  },
  {
    id: 'esap-transmitted',
    by: 'body',
    from: ['answer_due'],
    fields: [annexes],
    name: text('ESAP transmitido ao Estado', 'ESAP trasladado al Estado', 'ESAP transmitted to the State'),
  },
  {
    id: 'esap-annexes-received-by-state',
    by: 'state',
    from: ['answer_due'],
    name: text(
      'Anexos do ESAP recebidos pelo Estado',
      'Anexos del ESAP recibidos por el Estado',
      'Annexes of the ESAP received by the State',
    ),
  },
  {
    id: 'state-answer-received',
    by: 'state',
    moves: 'lists',
    from: ['answer_due'],
    name: text('Contestação do Estado apresentada', 'Contestación del Estado presentada', "State's answer filed"),
  },
  {
    id: 'state-annexes-filed',
    by: 'state',
    from: ['objections_due', 'lists'],
    name: text(
      'Original e anexos da contestação entregues',
      'Original y anexos de la contestación presentados',
      'Original and annexes of the answer filed',
    ),
  },
  {
    id: 'preliminary-objections-transmitted',
    by: 'body',
    moves: 'objections_due',
    from: ['answer_due', 'lists'],
    name: text('Exceções preliminares transmitidas', 'Excepciones preliminares trasladadas', 'Preliminary objections transmitted'),
  },
  {
    id: 'observations-on-objections-received',
    by: 'petitioner',
    moves: 'lists',
    from: ['objections_due', 'lists'],
    name: text(
      'Observações às exceções preliminares apresentadas',
      'Observaciones a las excepciones preliminares presentadas',
      'Observations on the preliminary objections filed',
    ),
  },
  {
    id: 'commission-observations-on-objections-received',
    by: 'third',
    from: ['objections_due', 'lists'],
    name: text(
      'Observações da CIDH às exceções preliminares',
      'Observaciones de la CIDH a las excepciones preliminares',
      "IACHR's observations on the preliminary objections",
    ),
  },
  {
    id: 'acknowledgment-transmitted',
    by: 'body',
    from: [...written, 'order', 'hearing', 'final_arguments'],
    sets: ['iacthr-acquiescence'],
    fields: [due],
    name: text(
      'Reconhecimento de responsabilidade transmitido',
      'Reconocimiento de responsabilidad trasladado',
      'Acknowledgment of responsibility transmitted',
    ),
  },
  {
    id: 'acknowledgment-observations-filed',
    by: 'petitioner',
    from: [...written, 'order', 'hearing', 'final_arguments'],
    name: text(
      'Observações ao reconhecimento apresentadas',
      'Observaciones al reconocimiento presentadas',
      'Observations on the acknowledgment filed',
    ),
  },
  {
    id: 'other-pleadings-authorised',
    by: 'body',
    from: [...written],
    sets: ['iacthr-other-pleadings'],
    fields: [due],
    name: text(
      'Outros atos escritos autorizados pela Presidência',
      'Otros actos escritos autorizados por la Presidencia',
      'Further written pleadings allowed by the Presidency',
    ),
  },
  {
    id: 'other-pleadings-filed',
    by: 'petitioner',
    from: [...written],
    name: text('Outro ato escrito apresentado', 'Otro acto escrito presentado', 'Further written pleading filed'),
  },
  {
    id: 'status-enquiry-sent',
    by: 'petitioner',
    enquires: true,
    from: [...arrived, 'notified', ...written, 'order', 'hearing', 'deliberation', 'adopted', 'post_judgment', 'monitoring'],
    name: text(
      'Pedido de informações sobre o andamento enviado',
      'Solicitud de información sobre el estado del trámite enviada',
      'Status enquiry sent',
    ),
  },
]
