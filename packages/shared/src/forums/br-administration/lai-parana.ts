import type { Procedure, Rule } from '../../law.ts'
import { ask, dateless, fixed } from '../terms.ts'
import { text } from '../text.ts'
import { paranaState } from './calendars.ts'
import { localAccessDays } from './counting.ts'
import { accessOutcomes, afterSilence, appealFiling, notGeneric, requestFiling, requestRegistered, tenMore } from './lai/common.ts'
import { localEvents, localProvisions, localStages, whoAsks } from './lai/local.ts'
import { cited } from './sources.ts'

const url = 'https://www.legislacao.pr.gov.br'

const rules: readonly Rule[] = [
  {
    id: 'br-lai-pr-20d',
    name: text('Resposta ao pedido', 'Respuesta a la solicitud', 'Answer to the request'),
    holder: 'state',
    nature: 'target',
    opens: ['request-registered'],
    closes: ['answered', 'access-given'],
    extension: tenMore,
    silence: ['appeal-filed', ...afterSilence],
    terms: [
      {
        from: '2012-05-16',
        limit: fixed({ days: 20 }, localAccessDays),
        source: cited(
          'Lei 12.527/2011, art. 11; Lei PR 16.595/2010; Decreto PR 10.285/2014',
          url,
          'Notícia sobre os 20 e mais 10 dias; ementa e arts. 1º a 4º e 19 do decreto',
        ),
        confidence: 'VERIFIED',
        note: text(
          'O código estadual (Lei PR 20.656/2021) conta seus prazos em dias úteis: se o órgão o invocar, o fim vem depois.',
          'El código estatal (Lei PR 20.656/2021) cuenta sus plazos en días hábiles: si el órgano lo invoca, el fin es posterior.',
          'The State code (Lei PR 20.656/2021) counts in working days: if the office relies on it, the end comes later.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-08-19', due: '2026-09-09', why: '8/9 = 20, padroeira de Curitiba: passa a quarta, 9.' },
      { trigger: '2025-11-29', due: '2025-12-19', why: '19/12 = 20: já não é feriado no Paraná.' },
      { trigger: '2026-12-04', due: '2027-01-04', why: '24/12 = 20, no recesso de 21 a 31/12: segunda, 4/1.' },
    ],
  },
  {
    id: 'br-lai-pr-recurso-10d',
    name: text('Recurso', 'Recurso', 'Appeal'),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['answered', 'appeal-refused'],
    closes: ['appeal-filed'],
    terms: [
      {
        limit: ask(
          text(
            'confira a autoridade e o prazo no Decreto PR 10.285/2014, capítulo Dos Recursos; até lá, recorra dentro de dez dias corridos (Lei 12.527, art. 15).',
            'verifique la autoridad y el plazo en el Decreto PR 10.285/2014, capítulo Dos Recursos; mientras tanto, recurra dentro de diez días corridos (Lei 12.527, art. 15).',
            'check the authority and the period in Decreto PR 10.285/2014, chapter Dos Recursos; until then appeal within ten calendar days (Lei 12.527, art. 15).',
          ),
          { days: 10 },
        ),
        source: cited('Lei 12.527/2011, art. 15; Decreto PR 10.285/2014', url),
        confidence: 'UNSURE',
      },
    ],
    examples: [
      dateless('ask', '2026-03-02', 'O capítulo dos recursos não foi visto.'),
      dateless('ask', '2026-12-18', 'Véspera do recesso estadual: também não se calcula.'),
    ],
  },
]

/** Request for information to the State of Paraná: the national act, with instances of the State. */
export const paranaInformationRequest: Procedure = {
  id: 'br-lai-parana',
  name: text(
    'Pedido de acesso à informação: Estado do Paraná',
    'Solicitud de acceso a la información: Estado de Paraná',
    'Access to information request: State of Paraná',
  ),
  noun: text('pedido', 'solicitud', 'request'),
  ourRole: 'petitioner',
  country: 'BR',
  calendar: paranaState,
  stages: localStages,
  events: localEvents(
    requestRegistered(
      text(
        'Pedido registrado no SIGO, da Controladoria-Geral do Estado',
        'Solicitud registrada en SIGO, de la Contraloría General del Estado',
        'Request registered in SIGO, of the State Comptroller General',
      ),
    ),
    'br-lai-pr-recurso-10d',
  ),
  rules,
  outcomes: accessOutcomes,
  filings: [
    requestFiling(whoAsks, [
      {
        id: 'br-lai-pr-especifico',
        says: notGeneric,
        source: cited('Decreto PR 10.285/2014, art. 19', url, 'Texto do art. 19'),
        confidence: 'VERIFIED',
      },
    ]),
    appealFiling(['appeal-filed'], []),
  ],
  provisions: localProvisions,
}
