import type { Filing } from '../../../law.ts'
import { text } from '../../text.ts'
import { courtRules } from '../counting.ts'
import { courtLanguages } from '../provisions.ts'

/** Observations of the victims on how the State complies, in the case or in its monitoring. */
export const complianceFiling: Filing = {
  id: 'compliance-observations',
  name: text(
    'Observações sobre o cumprimento da sentença',
    'Observaciones sobre el cumplimiento de la sentencia',
    'Observations on compliance with the judgment',
  ),
  by: 'petitioner',
  events: ['compliance-observations-filed'],
  languages: courtLanguages,
  outline: [
    text('Medidas de reparação pendentes', 'Medidas de reparación pendientes', 'Measures of reparation pending'),
    text(
      'Cada medida: o que diz o Estado, o que se observa',
      'Cada medida: qué dice el Estado, qué se observa',
      'Each measure: what the State says, what is observed',
    ),
    text('Posição das vítimas', 'Posición de las víctimas', "The victims' position"),
    text(
      'Nível de cumprimento que se pede declarar',
      'Nivel de cumplimiento cuya declaración se pide',
      'Level of compliance to be declared',
    ),
    text('Pedidos: resolução, audiência, visita', 'Solicitudes: resolución, audiencia, visita', 'Requests: order, hearing, visit'),
  ],
  requirements: [
    {
      id: 'iacthr-compliance-scheme',
      says: text(
        'O Estado informa, as vítimas observam, a Comissão observa ambos; a Corte pode ouvir outras fontes e convocar audiência.',
        'El Estado informa, las víctimas observan, la Comisión observa a ambos; la Corte puede oír otras fuentes y convocar audiencia.',
        'The State reports, the victims comment, the Commission comments on both; the Court may hear other sources and call a hearing.',
      ),
      source: courtRules('art. 69(1)-(3)'),
      confidence: 'KNOWN',
    },
  ],
  checklist: [
    text(
      'Relatório do Estado e data da transmissão',
      'Informe del Estado y fecha del traslado',
      "State's report and the day of its transmittal",
    ),
    text('Pontos resolutivos', 'Puntos resolutivos', 'Operative paragraphs'),
    text(
      'Prova de pagamento, publicação ou falta',
      'Prueba de pago, publicación o su falta',
      'Evidence of payment, publication or their lack',
    ),
  ],
}
