import type { Procedure } from '../../law.ts'
import { text } from '../text.ts'
import { curitibaMunicipality, federalAdministration, paranaState } from './calendars.ts'
import { accessEvents, accessStages } from './lai/events.ts'
import { accessFilings, accessProvisions } from './lai/filings.ts'
import { answerRules } from './lai/rules-answer.ts'
import { appealRules } from './lai/rules-appeals.ts'

/** Request for information (Law 12.527/2011): four appeals in the federal executive, own instances elsewhere. */
export const informationRequest: Procedure = {
  id: 'br-lai',
  name: text('Pedido de acesso à informação', 'Solicitud de acceso a la información', 'Access to information request'),
  noun: text('pedido', 'solicitud', 'request'),
  ourRole: 'petitioner',
  country: 'BR',
  courts: [federalAdministration, paranaState, curitibaMunicipality].map((calendar) => ({
    id: calendar.id,
    name: calendar.name,
    calendar,
  })),
  stages: accessStages,
  events: accessEvents,
  rules: [...answerRules, ...appealRules],
  outcomes: [
    { id: 'atendido', name: text('Acesso concedido', 'Acceso concedido', 'Access given') },
    {
      id: 'final',
      name: text(
        'Via administrativa encerrada (mandado de segurança, habeas data, MPF)',
        'Vía administrativa agotada (mandado de segurança, hábeas data, MPF)',
        'Administrative way ended (writ, habeas data, MPF)',
      ),
    },
    { id: 'perda-de-prazo', name: text('Prazo perdido', 'Plazo vencido', 'Out of time') },
  ],
  filings: accessFilings,
  provisions: accessProvisions,
}
