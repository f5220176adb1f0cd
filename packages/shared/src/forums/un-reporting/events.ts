import type { EventField, EventKind, Stage } from '../../law.ts'
import { due } from '../terms.ts'
import { text } from '../text.ts'

/** One cycle of the review of a State by one Committee, as seen from civil society. */
export const reviewStages: readonly Stage[] = [
  { id: 'preparation', name: text('Preparação', 'Preparación', 'Preparation'), waitsFor: 'third' },
  {
    id: 'list_of_issues',
    name: text('Lista de questões em elaboração', 'Lista de cuestiones en elaboración', 'List of issues being drawn up'),
    waitsFor: 'body',
  },
  {
    id: 'state_report',
    name: text('Relatório ou respostas do Estado', 'Informe o respuestas del Estado', "State's report or replies"),
    waitsFor: 'state',
  },
  { id: 'session', name: text('Antes da sessão', 'Antes del período de sesiones', 'Before the session'), waitsFor: 'third' },
  {
    id: 'dialogue',
    name: text('Diálogo e observações finais', 'Diálogo y observaciones finales', 'Dialogue and concluding observations'),
    waitsFor: 'body',
  },
  { id: 'follow_up', name: text('Seguimento', 'Seguimiento', 'Follow-up'), waitsFor: 'state' },
]

const committee: EventField = {
  id: 'committee',
  name: text('Comitê', 'Comité', 'Committee'),
  type: 'choice',
  options: ['CCPR', 'CEDAW', 'CAT', 'CERD', 'CESCR', 'CRC', 'CRPD', 'CED', 'CMW'].map((id) => ({ id, name: text(id, id, id) })),
}

const session: EventField = {
  id: 'session',
  name: text('Início da sessão', 'Inicio del período de sesiones', 'Opening of the session'),
  type: 'date',
}

/** What happens in one cycle of review. */
export const reviewEvents: readonly EventKind[] = [
  {
    id: 'list-call-published',
    by: 'body',
    from: ['preparation'],
    sets: ['tb-shadow-report-list-of-issues'],
    fields: [committee, session, due],
    name: text(
      'Sessão da lista de questões anunciada',
      'Anunciado el período de sesiones para la lista de cuestiones',
      'Session for the list of issues announced',
    ),
  },
  {
    id: 'list-information-sent',
    by: 'third',
    moves: 'list_of_issues',
    from: ['preparation'],
    name: text(
      'Contribuição à lista de questões enviada',
      'Contribución a la lista de cuestiones enviada',
      'Input to the list of issues sent',
    ),
  },
  {
    id: 'list-of-issues-adopted',
    by: 'body',
    moves: 'state_report',
    from: ['preparation', 'list_of_issues'],
    name: text('Lista de questões adotada', 'Lista de cuestiones adoptada', 'List of issues adopted'),
  },
  {
    id: 'state-report-received',
    by: 'state',
    from: ['preparation', 'list_of_issues', 'state_report'],
    name: text(
      'Relatório ou respostas do Estado recebidos',
      'Informe o respuestas del Estado recibidos',
      "State's report or replies received",
    ),
  },
  {
    id: 'session-announced',
    by: 'body',
    moves: 'session',
    from: ['preparation', 'list_of_issues', 'state_report'],
    sets: ['tb-shadow-report-session'],
    fields: [committee, session, due],
    name: text('Sessão do exame anunciada', 'Anunciado el período de sesiones del examen', 'Session of the review announced'),
  },
  {
    id: 'session-report-sent',
    by: 'third',
    moves: 'dialogue',
    from: ['session'],
    name: text('Relatório sombra enviado', 'Informe sombra enviado', 'Shadow report sent'),
  },
  {
    id: 'briefing-held',
    by: 'third',
    from: ['list_of_issues', 'session', 'dialogue'],
    name: text(
      'Reunião da sociedade civil com o Comitê',
      'Reunión de la sociedad civil con el Comité',
      'Briefing of the Committee by civil society',
    ),
  },
  {
    id: 'dialogue-held',
    by: 'body',
    moves: 'dialogue',
    from: ['session', 'dialogue'],
    name: text('Diálogo com o Estado', 'Diálogo con el Estado', 'Dialogue with the State'),
  },
  {
    id: 'concluding-observations-adopted',
    by: 'body',
    moves: 'follow_up',
    from: ['dialogue'],
    sets: ['tb-concluding-observations-follow-up'],
    fields: [due],
    name: text('Observações finais publicadas', 'Observaciones finales publicadas', 'Concluding observations published'),
  },
  {
    id: 'state-follow-up-received',
    by: 'state',
    from: ['follow_up'],
    name: text('Relatório de seguimento do Estado', 'Informe de seguimiento del Estado', "State's follow-up report"),
  },
  {
    id: 'follow-up-information-sent',
    by: 'third',
    from: ['follow_up'],
    name: text(
      'Informação de seguimento enviada por nós',
      'Información de seguimiento enviada por nosotros',
      'Our follow-up information sent',
    ),
  },
  {
    id: 'follow-up-assessed',
    by: 'body',
    from: ['follow_up'],
    name: text('Comitê avalia o cumprimento', 'El Comité evalúa el cumplimiento', 'Committee assesses implementation'),
  },
  {
    id: 'cycle-closed',
    by: 'body',
    outcome: 'cycle_closed',
    from: ['dialogue', 'follow_up'],
    name: text('Ciclo encerrado', 'Ciclo cerrado', 'Cycle closed'),
  },
]
