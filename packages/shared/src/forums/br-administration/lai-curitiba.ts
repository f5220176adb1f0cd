import type { Procedure, Rule } from '../../law.ts'
import { ask, dateless } from '../terms.ts'
import { text } from '../text.ts'
import { curitibaMunicipality } from './calendars.ts'
import { accessOutcomes, afterSilence, appealFiling, dateFound, requestFiling, requestRegistered, tenMore } from './lai/common.ts'
import { localEvents, localProvisions, localStages, whoAsks } from './lai/local.ts'
import { accessLaw, cited, secondary } from './sources.ts'

const rules: readonly Rule[] = [
  {
    id: 'br-lai-curitiba',
    name: text('Resposta ao pedido', 'Respuesta a la solicitud', 'Answer to the request'),
    holder: 'state',
    nature: 'target',
    opens: ['request-registered'],
    closes: ['answered', 'access-given'],
    extension: tenMore,
    silence: ['appeal-filed', ...afterSilence],
    terms: [
      {
        limit: ask(
          text(
            'confira o decreto municipal; a lei nacional dá vinte dias e mais dez (Lei 12.527, art. 11).',
            'verifique el decreto municipal; la ley nacional da veinte días y diez más (Lei 12.527, art. 11).',
            'check the municipal decree; the national act gives twenty days and ten more (Lei 12.527, art. 11).',
          ),
          { days: 20 },
        ),
        source: cited('Lei 12.527/2011, art. 11; decreto municipal de Curitiba', 'https://www.curitiba.pr.gov.br'),
        confidence: 'UNSURE',
      },
    ],
    examples: [
      dateless('ask', '2026-03-02', 'A norma municipal não foi vista.'),
      dateless('ask', '2026-08-19', 'Mesmo com fim perto de 8/9, feriado local, nada se calcula.'),
    ],
  },
  {
    id: 'br-lai-curitiba-recurso',
    name: text('Recurso', 'Recurso', 'Appeal'),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['answered', 'appeal-refused'],
    closes: ['appeal-filed'],
    terms: [
      {
        limit: ask(
          text(
            'confira o decreto municipal; até lá, recorra dentro de dez dias corridos (Lei 12.527, art. 15).',
            'verifique el decreto municipal; mientras tanto, recurra dentro de diez días corridos (Lei 12.527, art. 15).',
            'check the municipal decree; until then appeal within ten calendar days (Lei 12.527, art. 15).',
          ),
          { days: 10 },
        ),
        source: accessLaw('art. 15', secondary),
        confidence: 'UNSURE',
      },
    ],
    examples: [
      dateless('ask', '2026-03-02', 'A norma municipal não foi vista.'),
      dateless('ask', '2026-08-29', 'Dez dias dariam 8/9, feriado local: confira antes.'),
    ],
  },
]

/** Request for information to the municipality of Curitiba: the national act; the municipal decree was not seen. */
export const curitibaInformationRequest: Procedure = {
  id: 'br-lai-curitiba',
  name: text(
    'Pedido de acesso à informação: Município de Curitiba',
    'Solicitud de acceso a la información: Municipio de Curitiba',
    'Access to information request: municipality of Curitiba',
  ),
  noun: text('pedido', 'solicitud', 'request'),
  ourRole: 'petitioner',
  country: 'BR',
  calendar: curitibaMunicipality,
  stages: localStages,
  events: localEvents(
    {
      ...requestRegistered(
        text('Pedido registrado na Central 156', 'Solicitud registrada en la Central 156', 'Request registered with Central 156'),
      ),
      sets: ['br-lai-curitiba'],
      fields: [
        dateFound(text('Fim do prazo, segundo o protocolo', 'Fin del plazo, según la constancia', 'End of the period, by the receipt')),
      ],
    },
    'br-lai-curitiba-recurso',
  ),
  rules,
  outcomes: accessOutcomes,
  filings: [
    requestFiling(whoAsks, [
      {
        id: 'br-lai-especificar',
        says: text(
          'O pedido traz a identificação de quem pede e especifica a informação: um tema por pedido.',
          'La solicitud identifica a quien pide y especifica la información: un tema por solicitud.',
          'The request names the applicant and specifies the information: one subject for each.',
        ),
        source: accessLaw('art. 10'),
        confidence: 'KNOWN',
      },
    ]),
    appealFiling(['appeal-filed'], []),
  ],
  provisions: localProvisions,
}
