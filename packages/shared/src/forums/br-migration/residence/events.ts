import type { EventKind, Stage } from '../../../law.ts'
import { doubled, statusEnquired, wentToCourt } from '../../br-administration/common.ts'
import { appealReceived } from '../../br-administration/lpa/events.ts'
import { due } from '../../terms.ts'
import { text } from '../../text.ts'

/** A request, a demand for more, a decision and an appeal; loss of residence comes in by a stage of its own. */
export const residenceStages: readonly Stage[] = [
  { id: 'req', name: text('Requerimento', 'Solicitud', 'Application'), waitsFor: 'body' },
  { id: 'exig', name: text('Exigência', 'Requerimiento', 'Demand for more'), waitsFor: 'petitioner' },
  {
    id: 'perda',
    name: text('Processo de perda da residência', 'Proceso de pérdida de la residencia', 'Loss of residence'),
    waitsFor: 'petitioner',
  },
  {
    id: 'perda-conclusao',
    name: text('Perda: aguarda decisão', 'Pérdida: en espera de decisión', 'Loss: awaiting decision'),
    waitsFor: 'body',
  },
  { id: 'dec', name: text('Decisão', 'Decisión', 'Decision'), waitsFor: 'petitioner' },
  { id: 'rec', name: text('Recurso', 'Recurso', 'Appeal'), waitsFor: 'body' },
  { id: 'dec2', name: text('Decisão do recurso', 'Decisión del recurso', 'Decision on the appeal'), waitsFor: 'body' },
  {
    id: 'registro',
    name: text('Registro na Polícia Federal', 'Registro en la Policía Federal', 'Registration with the Federal Police'),
    waitsFor: 'petitioner',
  },
]

const pending = ['req', 'exig']

function request(id: string, name: EventKind['name']): EventKind {
  return { id, name, by: 'petitioner', moves: 'req', from: ['req'] }
}

function refusal(id: string, name: EventKind['name'], sets?: string): EventKind {
  const fields = sets ? [doubled, due] : [doubled]
  return { id, name, by: 'body', moves: 'dec', from: pending, fields, ...(sets ? { sets: [sets] } : {}) }
}

/** What happens with residence, naturalisation, statelessness and registration. */
export const residenceEvents: readonly EventKind[] = [
  request('residence-requested', text('Residência pedida', 'Residencia solicitada', 'Residence requested')),
  request(
    'work-residence-requested',
    text(
      'Residência pedida para pesquisa, ensino, extensão ou trabalho',
      'Residencia solicitada para investigación, enseñanza, extensión o trabajo',
      'Residence requested for research, teaching or work',
    ),
  ),
  request('naturalisation-requested', text('Naturalização pedida', 'Naturalización solicitada', 'Naturalisation requested')),
  request(
    'statelessness-requested',
    text('Reconhecimento da apatridia pedido', 'Reconocimiento de la apatridia solicitado', 'Recognition of statelessness requested'),
  ),
  {
    id: 'requirement-notified',
    name: text(
      'Ciência eletrônica de exigência (imigração laboral)',
      'Conocimiento electrónico de un requerimiento (inmigración laboral)',
      'Electronic notice of a demand (labour immigration)',
    ),
    by: 'body',
    moves: 'exig',
    from: pending,
    fields: [doubled],
  },
  {
    id: 'requirement-met',
    name: text('Exigência cumprida', 'Requerimiento cumplido', 'Demand met'),
    by: 'petitioner',
    moves: 'req',
    from: ['exig'],
  },
  {
    id: 'closed-unmet',
    name: text('Indeferido por exigência não cumprida', 'Denegado por requerimiento no cumplido', 'Refused for a demand not met'),
    by: 'body',
    from: ['exig'],
    outcome: 'indeferido',
  },
  refusal(
    'residence-refused',
    text('Ciência da negativa de residência', 'Conocimiento de la denegación de residencia', 'Notice that residence is refused'),
  ),
  refusal(
    'naturalisation-refused',
    text(
      'Notificação do indeferimento da naturalização',
      'Notificación de la denegación de la naturalización',
      'Notice that naturalisation is refused',
    ),
  ),
  refusal(
    'statelessness-refused',
    text(
      'Notificação pessoal da negativa da apatridia',
      'Notificación personal de la denegación de la apatridia',
      'Personal notice that statelessness is not recognised',
    ),
    'br-apatrida-recurso-10d',
  ),
  {
    id: 'loss-notified',
    name: text(
      'Notificação do processo de perda ou cancelamento',
      'Notificación del proceso de pérdida o cancelación',
      'Notice of loss or cancellation proceedings',
    ),
    by: 'body',
    precedes: true,
    moves: 'perda',
    from: ['req'],
    fields: [doubled],
  },
  {
    id: 'defence-filed',
    name: text('Defesa apresentada', 'Defensa presentada', 'Defence filed'),
    by: 'petitioner',
    moves: 'perda-conclusao',
    from: ['perda'],
  },
  {
    id: 'residence-lost',
    name: text(
      'Notificação da perda ou cancelamento da residência',
      'Notificación de la pérdida o cancelación de la residencia',
      'Notice that residence is lost or cancelled',
    ),
    by: 'body',
    moves: 'dec',
    from: ['perda', 'perda-conclusao'],
    sets: ['br-residencia-perda-recurso-10d'],
    fields: [doubled, due],
  },
  {
    id: 'appeal-filed',
    name: text('Recurso apresentado', 'Recurso presentado', 'Appeal filed'),
    by: 'petitioner',
    moves: 'rec',
    from: ['dec'],
  },
  { ...appealReceived, moves: 'dec2', from: ['rec'] },
  {
    id: 'granted',
    name: text('Deferido, ou residência mantida', 'Concedido, o residencia mantenida', 'Granted, or residence kept'),
    by: 'body',
    from: ['req', 'exig', 'perda', 'perda-conclusao', 'rec', 'dec2'],
    outcome: 'deferido',
  },
  {
    id: 'refusal-stands',
    name: text('Negativa sem recurso', 'Denegación sin recurso', 'Refusal not appealed'),
    by: 'petitioner',
    from: ['dec'],
    outcome: 'indeferido',
  },
  {
    id: 'last-appeal-refused',
    name: text(
      'Recurso negado: cabe mandado de segurança',
      'Recurso denegado: cabe mandado de segurança',
      'Appeal refused: a writ of mandamus remains',
    ),
    by: 'body',
    from: ['rec', 'dec2'],
    outcome: 'final',
  },
  {
    id: 'came-of-age',
    name: text(
      'Maioridade de quem tem naturalização provisória',
      'Mayoría de edad de quien tiene naturalización provisional',
      'Majority of a person provisionally naturalised',
    ),
    by: 'petitioner',
    precedes: true,
    from: ['req'],
  },
  {
    id: 'conversion-requested',
    name: text(
      'Conversão em naturalização definitiva pedida',
      'Conversión en naturalización definitiva solicitada',
      'Conversion to full naturalisation requested',
    ),
    by: 'petitioner',
    moves: 'req',
    from: ['req'],
  },
  {
    id: 'entered-on-visa',
    name: text('Entrada com visto temporário', 'Ingreso con visa temporaria', 'Entry on a temporary visa'),
    by: 'petitioner',
    precedes: true,
    moves: 'registro',
    from: ['req'],
    sets: ['br-registro-pf-90d'],
    fields: [due],
  },
  {
    id: 'registered',
    name: text('Registro feito na Polícia Federal', 'Registro hecho en la Policía Federal', 'Registered with the Federal Police'),
    by: 'petitioner',
    from: ['registro'],
    outcome: 'registrado',
  },
  statusEnquired,
  wentToCourt,
]
