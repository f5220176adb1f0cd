import type { EventField, EventKind } from '../../law.ts'
import { due } from '../terms.ts'
import { text } from '../text.ts'
import { live } from './stages.ts'
import { fill, type Words } from './words.ts'

/** The rules whose dates the letters of one Committee set. */
export interface Dates {
  readonly observations: string
  readonly inadmissibility?: string | undefined
  readonly comments: string
  readonly admissibilityComments?: string | undefined
  readonly followUp: string
}

const number: EventField = { id: 'number', name: text('Número', 'Número', 'Number'), type: 'text' }

const reminder = text('Comitê cobra resposta do Estado', 'El Comité recuerda al Estado que responda', 'Reminder sent to the State')

/** The two grounds that the treaties know. */
const exception: EventField = {
  id: 'exception',
  name: text('Motivo', 'Motivo', 'Ground'),
  type: 'choice',
  options: [
    {
      id: 'unreasonably-prolonged',
      name: text('Recursos injustificadamente demorados', 'Recursos injustificadamente prolongados', 'Remedies unreasonably prolonged'),
    },
    {
      id: 'ineffective',
      name: text('Recursos sem eficácia provável', 'Recursos sin eficacia probable', 'Remedies unlikely to bring relief'),
    },
  ],
}

/** From A (largely satisfactory) to E (against the decision). */
const grade: EventField = {
  id: 'grade',
  name: text('Avaliação', 'Evaluación', 'Grade'),
  type: 'choice',
  options: [
    { id: 'A', name: text('A: satisfatória em geral', 'A: satisfactoria en general', 'A: largely satisfactory') },
    { id: 'B', name: text('B: em parte satisfatória', 'B: parcialmente satisfactoria', 'B: partly satisfactory') },
    { id: 'C', name: text('C: não satisfatória', 'C: no satisfactoria', 'C: not satisfactory') },
    { id: 'D', name: text('D: sem cooperação', 'D: sin cooperación', 'D: no cooperation') },
    { id: 'E', name: text('E: contrária à decisão', 'E: contraria a la decisión', 'E: contrary to the decision') },
  ],
}

/** What happens to a communication before registration, with interim measures, which may come at any stage. */
export function lodgingEvents(words: Words, dates: Dates): readonly EventKind[] {
  return [
    {
      id: 'final-decision-notified',
      by: 'third',
      precedes: true,
      from: ['draft'],
      name: text(
        'Recursos internos esgotados: decisão final notificada',
        'Recursos internos agotados: decisión definitiva notificada',
        'Domestic remedies exhausted: final decision notified',
      ),
    },
    {
      id: 'exhaustion-exception-claimed',
      by: 'petitioner',
      precedes: true,
      from: ['draft'],
      name: text(
        'Exceção ao esgotamento dos recursos internos invocada',
        'Excepción al agotamiento de los recursos internos invocada',
        'Exception to the exhaustion of domestic remedies claimed',
      ),
      fields: [exception],
    },
    {
      id: 'irreparable-risk-arisen',
      by: 'third',
      precedes: true,
      from: ['draft', ...live],
      name: text('Risco de dano irreparável', 'Riesgo de daño irreparable', 'Risk of irreparable harm'),
    },
    {
      id: 'communication-sent',
      by: 'petitioner',
      moves: 'pre_registration',
      from: ['draft'],
      name: fill(words, '{C} enviada ao ACNUDH', '{C} enviada al ACNUDH', '{C} sent to OHCHR'),
    },
    {
      id: 'clarification-requested',
      by: 'body',
      moves: 'awaiting_clarification',
      from: ['pre_registration'],
      sets: ['tb-clarification'],
      fields: [due],
      name: text('Esclarecimentos solicitados', 'Aclaraciones solicitadas', 'Clarification requested'),
    },
    {
      id: 'clarification-supplied',
      by: 'petitioner',
      moves: 'pre_registration',
      from: ['awaiting_clarification'],
      name: text('Esclarecimentos prestados', 'Aclaraciones presentadas', 'Clarification supplied'),
    },
    {
      id: 'communication-registered',
      by: 'body',
      from: ['pre_registration'],
      fields: [number],
      name: fill(words, '{C} registrada', '{C} registrada', '{C} registered'),
    },
    {
      id: 'registration-declined',
      by: 'body',
      outcome: 'not_registered',
      from: ['pre_registration', 'awaiting_clarification'],
      name: fill(words, '{C} não registrada', '{C} no registrada', '{C} not registered'),
    },
    {
      id: 'transmitted-to-state',
      by: 'body',
      moves: 'transmitted',
      from: ['pre_registration'],
      sets: [dates.observations, ...(dates.inadmissibility ? [dates.inadmissibility] : [])],
      fields: [due],
      name: fill(words, '{C} transmitida ao Estado', '{C} transmitida al Estado', '{C} transmitted to the State'),
    },
    {
      id: 'interim-measures-requested',
      by: 'petitioner',
      from: ['draft', ...live],
      name: text('Medidas provisórias pedidas', 'Medidas provisionales solicitadas', 'Interim measures requested'),
    },
    {
      id: 'interim-measures-granted',
      by: 'body',
      from: live,
      name: text(
        'Comitê pede medidas provisórias ao Estado',
        'El Comité pide medidas provisionales al Estado',
        'Committee requests interim measures of the State',
      ),
    },
    {
      id: 'interim-measures-refused',
      by: 'body',
      from: live,
      name: text('Medidas provisórias negadas', 'Medidas provisionales denegadas', 'Interim measures refused'),
    },
    {
      id: 'interim-measures-lifted',
      by: 'body',
      from: live,
      name: text('Medidas provisórias levantadas', 'Medidas provisionales levantadas', 'Interim measures lifted'),
    },
    {
      id: 'status-enquiry-sent',
      by: 'petitioner',
      enquires: true,
      name: text('Pedido de informações sobre o andamento', 'Solicitud de información sobre el estado del trámite', 'Status enquiry sent'),
    },
  ]
}

/** The exchange with the State, on admissibility and on the merits. */
export function exchangeEvents(words: Words, dates: Dates): readonly EventKind[] {
  return [
    {
      id: 'state-observations-received',
      by: 'state',
      from: ['transmitted', 'admissibility', 'author_comments', 'ready'],
      name: text('Observações do Estado apresentadas', 'Observaciones del Estado presentadas', "State's observations submitted"),
    },
    {
      id: 'state-observations-transmitted',
      by: 'body',
      moves: 'author_comments',
      from: ['transmitted', 'author_comments', 'ready'],
      sets: [dates.comments],
      fields: [due],
      name: fill(
        words,
        'Observações do Estado transmitidas à {a}',
        'Observaciones del Estado transmitidas a la {a}',
        "State's observations transmitted to the {a}",
      ),
    },
    {
      id: 'inadmissibility-requested',
      by: 'state',
      from: ['transmitted'],
      name: text(
        'Estado pede exame separado da admissibilidade',
        'El Estado pide examen separado de la admisibilidad',
        'State asks for separate examination of admissibility',
      ),
    },
    {
      id: 'inadmissibility-request-transmitted',
      by: 'body',
      moves: 'admissibility_comments',
      from: ['transmitted'],
      ...(dates.admissibilityComments ? { sets: [dates.admissibilityComments], fields: [due] } : {}),
      name: fill(
        words,
        'Pedido de inadmissibilidade transmitido à {a}',
        'Solicitud de inadmisibilidad transmitida a la {a}',
        'Inadmissibility request transmitted to the {a}',
      ),
    },
    {
      id: 'author-admissibility-comments-filed',
      by: 'petitioner',
      moves: 'admissibility',
      from: ['admissibility_comments'],
      name: fill(
        words,
        'Comentários da {a} sobre a admissibilidade',
        'Comentarios de la {a} sobre la admisibilidad',
        'Comments of the {a} on admissibility',
      ),
    },
    {
      id: 'admissibility-split',
      by: 'body',
      moves: 'admissibility',
      from: ['transmitted', 'admissibility_comments', 'admissibility'],
      name: text(
        'Admissibilidade examinada em separado',
        'Admisibilidad examinada por separado',
        'Admissibility to be examined separately',
      ),
    },
    {
      id: 'admissibility-joined',
      by: 'body',
      moves: 'transmitted',
      from: ['transmitted', 'admissibility_comments', 'admissibility'],
      sets: [dates.observations],
      fields: [due],
      name: text('Admissibilidade examinada com o mérito', 'Admisibilidad examinada con el fondo', 'Admissibility joined to the merits'),
    },
    {
      id: 'communication-admissible',
      by: 'body',
      moves: 'transmitted',
      from: ['admissibility'],
      sets: [dates.observations],
      fields: [due],
      name: text('Declarada admissível: segue o mérito', 'Declarada admisible: sigue el fondo', 'Declared admissible: merits follow'),
    },
    {
      id: 'author-comments-filed',
      by: 'petitioner',
      moves: 'ready',
      from: ['author_comments', 'ready'],
      name: fill(words, 'Comentários da {a} apresentados', 'Comentarios de la {a} presentados', 'Comments of the {a} filed'),
    },
    {
      id: 'state-reminded',
      by: 'body',
      from: ['transmitted'],
      sets: [dates.observations],
      fields: [due],
      name: reminder,
    },
    {
      id: 'examined-without-state',
      by: 'body',
      moves: 'ready',
      from: ['transmitted'],
      name: text(
        'Exame segue sem resposta do Estado',
        'El examen sigue sin respuesta del Estado',
        "Examination goes on without the State's reply",
      ),
    },
  ]
}

/** The Committee's decision and what follows from it. */
export function decisionEvents(words: Words, dates: Dates): readonly EventKind[] {
  return [
    {
      id: 'communication-inadmissible',
      by: 'body',
      outcome: 'inadmissible',
      from: live,
      name: fill(words, '{C} declarada inadmissível', '{C} declarada inadmisible', '{C} declared inadmissible'),
    },
    {
      id: 'communication-discontinued',
      by: 'body',
      outcome: 'discontinued',
      from: live,
      name: text('Exame encerrado sem decisão', 'Examen cerrado sin decisión', 'Examination discontinued'),
    },
    {
      id: 'no-violation-found',
      by: 'body',
      outcome: 'no_violation',
      from: ['ready'],
      name: fill(words, 'Ausência de violação ({v})', 'Ausencia de violación ({v})', 'No violation ({v})'),
    },
    {
      id: 'violation-found',
      by: 'body',
      moves: 'follow_up',
      from: ['ready'],
      sets: [dates.followUp],
      fields: [due],
      name: fill(
        words,
        'Constatação de violação transmitida ({v})',
        'Constatación de violación transmitida ({v})',
        'Finding of a violation transmitted ({v})',
      ),
    },
    {
      id: 'state-follow-up-received',
      by: 'state',
      from: ['follow_up'],
      name: text('Estado informa o que fez', 'El Estado informa lo que hizo', 'State reports what it has done'),
    },
    {
      id: 'state-follow-up-transmitted',
      by: 'body',
      from: ['follow_up'],
      sets: ['tb-follow-up-comments'],
      fields: [due],
      name: text(
        'Informação do Estado transmitida para comentários',
        'Información del Estado transmitida para comentarios',
        "State's information transmitted for comments",
      ),
    },
    { id: 'state-follow-up-reminded', by: 'body', from: ['follow_up'], sets: [dates.followUp], fields: [due], name: reminder },
    {
      id: 'author-follow-up-filed',
      by: 'petitioner',
      from: ['follow_up'],
      name: text('Comentários sobre o cumprimento', 'Comentarios sobre el cumplimiento', 'Comments on implementation'),
    },
    {
      id: 'follow-up-assessed',
      by: 'body',
      from: ['follow_up'],
      fields: [grade],
      name: text('Comitê avalia o cumprimento', 'El Comité evalúa el cumplimiento', 'Committee assesses implementation'),
    },
    {
      id: 'follow-up-closed',
      by: 'body',
      outcome: 'follow_up_closed',
      from: ['follow_up'],
      fields: [grade],
      name: text('Seguimento encerrado', 'Seguimiento cerrado', 'Follow-up closed'),
    },
  ]
}

/** Only where the treaty offers a friendly settlement. */
export const friendlySettlement: EventKind = {
  id: 'friendly-settlement-reached',
  by: 'party',
  outcome: 'friendly_settlement',
  from: live,
  name: text('Solução amistosa', 'Solución amistosa', 'Friendly settlement'),
}
