import type { Procedure } from '../../law.ts'
import { text } from '../text.ts'
import { councilEvents, councilFilings, councilRules } from './council-parts.ts'
import { councilCalendar } from './counting.ts'

/** Any State or municipal council: an item on its agenda, its decision, and the authority's reply. */
export const council: Procedure = {
  id: 'br-conselho',
  name: text('Conselho estadual ou municipal', 'Consejo estatal o municipal', 'State or municipal council'),
  noun: text('pauta no conselho', 'asunto ante el consejo', 'council matter'),
  ourRole: 'petitioner',
  country: 'BR',
  calendar: councilCalendar,
  stages: [
    { id: 'pauta', name: text('Pedido de pauta', 'Solicitud de punto', 'Request for an item'), waitsFor: 'body' },
    { id: 'plen', name: text('Reunião', 'Reunión', 'Meeting'), waitsFor: 'body' },
    {
      id: 'delib',
      name: text('Recomendação ou resolução', 'Recomendación o resolución', 'Recommendation or resolution'),
      waitsFor: 'state',
    },
  ],
  events: councilEvents,
  rules: councilRules,
  outcomes: [{ id: 'encerrado', name: text('Encerrado', 'Concluido', 'Closed') }],
  filings: councilFilings,
  provisions: [
    {
      id: 'br-curitiba-conselho',
      says: text(
        'Em Curitiba não se localizou conselho municipal de migrantes: confira o destino do PL 005.00178.2023 na Câmara Municipal (o 005.00134.2022 foi arquivado).',
        'En Curitiba no se localizó un consejo municipal de migrantes: verifique el destino del PL 005.00178.2023 en la Câmara Municipal (el 005.00134.2022 se archivó).',
        'No municipal council on migrants was found in Curitiba: check what became of PL 005.00178.2023 in the Câmara Municipal (005.00134.2022 was archived).',
      ),
      source: {
        cite: 'Câmara Municipal de Curitiba, PL 005.00178.2023',
        url: 'https://www.curitiba.pr.leg.br',
        seen: 'curitiba.pr.leg.br; Brasil de Fato, 04/11/2021',
      },
      confidence: 'UNSURE',
    },
  ],
}
