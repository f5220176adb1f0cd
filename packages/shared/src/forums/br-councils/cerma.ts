import type { EventKind, Procedure, Rule, Stage } from '../../law.ts'
import { fixed } from '../terms.ts'
import { text } from '../text.ts'
import { councilEvents, councilFilings, councilRules } from './council-parts.ts'
import { cermaLaw, councilCalendar, terms } from './counting.ts'

const stages: readonly Stage[] = [
  {
    id: 'conf',
    name: text('Conferência e edital de eleição', 'Conferencia y convocatoria de elección', 'Conference and call for election'),
    waitsFor: 'body',
  },
  { id: 'posse', name: text('Posse (triênio)', 'Toma de posesión (trienio)', 'Taking office (three years)'), waitsFor: 'body' },
  { id: 'plen', name: text('Plenárias', 'Plenarias', 'Plenary meetings'), waitsFor: 'body' },
  {
    id: 'delib',
    name: text('Deliberação, recomendação ou moção', 'Deliberación, recomendación o moción', 'Resolution, recommendation or motion'),
    waitsFor: 'state',
  },
  { id: 'plano', name: text('Plano Estadual', 'Plan Estatal', 'State Plan'), waitsFor: 'state' },
  { id: 'monit', name: text('Comissão de monitoramento', 'Comisión de seguimiento', 'Monitoring commission'), waitsFor: 'body' },
]

const events: readonly EventKind[] = [
  {
    id: 'election-called',
    by: 'body',
    moves: 'conf',
    name: text('Edital de eleição publicado', 'Convocatoria de elección publicada', 'Call for election published'),
  },
  {
    id: 'candidacy-filed',
    by: 'petitioner',
    from: ['conf'],
    name: text('Candidatura da entidade inscrita', 'Candidatura de la entidad inscrita', 'Organisation’s candidacy filed'),
  },
  {
    id: 'election-held',
    by: 'body',
    from: ['conf'],
    name: text('Sociedade civil eleita', 'Sociedad civil elegida', 'Civil society members elected'),
  },
  {
    id: 'members-sworn-in',
    by: 'body',
    moves: 'posse',
    from: ['conf'],
    name: text('Posse dos conselheiros', 'Toma de posesión de los consejeros', 'Members take office'),
  },
  {
    id: 'plan-approved',
    by: 'body',
    moves: 'plano',
    from: ['plen', 'delib', 'plano', 'monit'],
    name: text('Plano Estadual aprovado', 'Plan Estatal aprobado', 'State Plan approved'),
  },
  {
    id: 'plan-monitored',
    by: 'body',
    moves: 'monit',
    from: ['plano', 'monit'],
    name: text('Monitoramento do plano relatado', 'Seguimiento del plan informado', 'Monitoring of the plan reported'),
  },
  {
    id: 'plan-expired',
    by: 'state',
    from: ['plano', 'monit'],
    name: text('Plano vencido sem outro', 'Plan vencido sin otro', 'Plan over with no other'),
  },
]

const rules: readonly Rule[] = [
  {
    id: 'br-cerma-mandato-3a',
    name: text(
      'Eleger a sociedade civil do próximo triênio',
      'Elegir a la sociedad civil del próximo trienio',
      'Electing civil society for the next three years',
    ),
    holder: 'body',
    nature: 'target',
    opens: ['members-sworn-in'],
    closes: ['election-held'],
    terms: [
      {
        from: '2015-04-24',
        limit: fixed({ years: 3 }, terms),
        source: { ...cermaLaw, seen: 'Texto da lei; AEN, 26/05/2022; notícia da eleição de 07/07/2025' },
        confidence: 'VERIFIED',
        note: text(
          'Mandato atual: de 16/07/2025 a 2028. O edital sai antes: acompanhe a SEJU.',
          'Mandato actual: del 16/07/2025 a 2028. La convocatoria sale antes: siga a la SEJU.',
          'Present mandate: from 16 July 2025 to 2028. The call comes earlier: watch the SEJU.',
        ),
      },
    ],
    examples: [
      { trigger: '2025-07-16', due: '2028-07-16', safe: '2028-07-14', why: 'Posse de 16/07/2025, três anos; cai num domingo.' },
      { trigger: '2022-05-26', due: '2025-05-26', why: 'Posse de 26/05/2022; a eleição veio em 07/07/2025.' },
    ],
  },
  {
    id: 'br-pr-plano-estadual',
    name: text('Renovar o Plano Estadual', 'Renovar el Plan Estatal', 'Renewing the State Plan'),
    holder: 'state',
    nature: 'target',
    opens: ['plan-approved'],
    closes: ['plan-approved', 'plan-expired'],
    silence: ['plan-expired', 'agenda-requested'],
    terms: [
      {
        limit: fixed({ years: 3 }, terms),
        source: {
          cite: 'II Plano Estadual de Políticas Públicas para Migrantes, Refugiados e Apátridas, 2022-2025; Decreto do Paraná 9.431/2025',
          url: 'https://www.aen.pr.gov.br',
          seen: 'Notícia da apresentação, 23/06/2022; AEN, 16/01/2025',
        },
        confidence: 'VERIFIED',
        note: text(
          'O II Plano valeu três anos, de 2022 a 2025; o III não foi localizado. Vencido, é ponto de pauta.',
          'El II Plan valió tres años, de 2022 a 2025; el III no se localizó. Vencido, es punto de agenda.',
          'The second Plan ran three years, 2022 to 2025; a third was not found. Once over, it is an item for the agenda.',
        ),
      },
    ],
    examples: [
      { trigger: '2022-06-23', due: '2025-06-23', why: 'II Plano, apresentado em 23/06/2022.' },
      { trigger: '2024-02-29', due: '2027-02-28', safe: '2027-02-26', why: 'Não há 29/2 em 2027: último dia do mês, um domingo.' },
    ],
  },
  ...councilRules,
]

/** Paraná's council on refugees, migrants and stateless persons: elections, meetings, decisions and the State Plan. */
export const cerma: Procedure = {
  id: 'br-cerma',
  name: text('CERMA/PR e Plano Estadual', 'CERMA/PR y Plan Estatal', 'CERMA/PR and State Plan'),
  noun: text('pauta no conselho', 'asunto ante el consejo', 'council matter'),
  ourRole: 'petitioner',
  country: 'BR',
  calendar: councilCalendar,
  stages,
  events: [...events, ...councilEvents],
  rules,
  outcomes: [{ id: 'encerrado', name: text('Encerrado', 'Concluido', 'Closed') }],
  filings: [
    ...councilFilings,
    {
      id: 'br-cerma-candidatura',
      name: text('Candidatura ao conselho', 'Candidatura al consejo', 'Candidacy for the council'),
      by: 'petitioner',
      events: ['candidacy-filed'],
      languages: ['pt'],
      outline: [
        text('Formulário do edital', 'Formulario de la convocatoria', 'Form of the call'),
        text(
          'Atuação com refugiados, migrantes ou apátridas',
          'Trabajo con refugiados, migrantes o apátridas',
          'Work with refugees, migrants or stateless persons',
        ),
        text('Titular e suplente indicados', 'Titular y suplente designados', 'Member and alternate named'),
      ],
      requirements: [
        {
          id: 'br-cerma-entidade',
          says: text(
            'Entidade ligada à defesa de refugiados, migrantes ou apátridas, por estatuto ou carta de princípios, no Paraná.',
            'Entidad dedicada a la defensa de refugiados, migrantes o apátridas, por estatuto o carta de principios, en Paraná.',
            'A body devoted to the rights of refugees, migrants or stateless persons, by statutes or charter, in Paraná.',
          ),
          source: { ...cermaLaw, seen: 'Página do Ministério Público do Paraná sobre o CERMA' },
          confidence: 'VERIFIED',
        },
      ],
      checklist: [
        text('Edital da SEJU lido', 'Convocatoria de la SEJU leída', 'Call of the SEJU read'),
        text('Estatuto ou carta de princípios', 'Estatuto o carta de principios', 'Statutes or charter'),
        text('Ata que indica os nomes', 'Acta que designa los nombres', 'Minutes naming them'),
      ],
    },
  ],
  provisions: [
    {
      id: 'br-cerma-composicao',
      says: text(
        'Dezoito titulares, metade do poder público e metade da sociedade civil; consultivo e deliberativo. As reuniões são abertas; só membros votam.',
        'Dieciocho titulares, mitad del poder público y mitad de la sociedad civil; consultivo y deliberativo. Las reuniones son abiertas; solo votan los miembros.',
        'Eighteen members, half from government and half from civil society; advisory and deciding. Meetings are open; only members vote.',
      ),
      source: { ...cermaLaw, seen: 'Texto da lei; página do Ministério Público do Paraná; AEN, 26/05/2022' },
      confidence: 'VERIFIED',
    },
  ],
}
