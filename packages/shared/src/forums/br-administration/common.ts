import type { EventField, EventKind } from '../../law.ts'
import { text } from '../text.ts'

/** Asked how the matter stands. */
export const statusEnquired: EventKind = {
  id: 'status-enquired',
  name: text('Andamento consultado', 'Estado del trámite consultado', 'Progress enquired about'),
  by: 'petitioner',
  enquires: true,
}

/** The matter goes on in court, in a proceeding of its own; this one does not end by that. */
export const wentToCourt: EventKind = {
  id: 'went-to-court',
  name: text(
    'Levado à Justiça: mandado de segurança, habeas data ou habeas corpus',
    'Llevado a la justicia: mandado de segurança (amparo), hábeas data o hábeas corpus',
    'Taken to court: writ of mandamus (mandado de segurança), habeas data or habeas corpus',
  ),
  by: 'petitioner',
}

/** The public defender acts, who has double time. */
export const doubled: EventField = {
  id: 'doubled',
  name: text(
    'Prazo em dobro: atua a Defensoria Pública',
    'Plazo doble: actúa la Defensoría Pública',
    'Double time: the public defender acts',
  ),
  type: 'yes-no',
}

/** What follows the last word of the administration. */
export const writFollows = text(
  'Encerrada a via administrativa, cabe mandado de segurança em 120 dias corridos da ciência; pedir reconsideração não interrompe esse prazo.',
  'Agotada la vía administrativa, procede el mandado de segurança en 120 días corridos desde el conocimiento; pedir la reconsideración no interrumpe ese plazo.',
  'Once the administrative way has ended, a writ of mandamus lies within 120 calendar days of knowledge; asking for reconsideration does not interrupt them.',
)
