import type { Procedure } from '../../law.ts'
import { federalAdministration } from '../br-administration/calendars.ts'
import { statusEnquired } from '../br-administration/common.ts'
import { administrative } from '../br-administration/counting.ts'
import { cited } from '../br-administration/sources.ts'
import { fixed } from '../terms.ts'
import { text } from '../text.ts'

/** The first national plan under the migration, refuge and statelessness policy (Decree 12.657/2025). */
export const nationalPlan: Procedure = {
  id: 'br-pnmra',
  name: text(
    'Plano Nacional de Migrações, Refúgio e Apatridia',
    'Plan Nacional de Migraciones, Refugio y Apatridia',
    'National Plan on Migration, Refuge and Statelessness',
  ),
  noun: text('plano', 'plan', 'plan'),
  ourRole: 'third',
  country: 'BR',
  calendar: federalAdministration,
  stages: [{ id: 'elaboracao', name: text('Elaboração', 'Elaboración', 'Drafting'), waitsFor: 'state' }],
  events: [
    {
      id: 'policy-decree-published',
      name: text('Decreto da política publicado', 'Decreto de la política publicado', 'Policy decree published'),
      by: 'state',
      moves: 'elaboracao',
      from: ['elaboracao'],
      precedes: true,
    },
    {
      id: 'plan-published',
      name: text('Plano divulgado', 'Plan divulgado', 'Plan published'),
      by: 'state',
      from: ['elaboracao'],
      outcome: 'divulgado',
    },
    {
      id: 'letter-sent',
      name: text('Ofício de cobrança enviado', 'Oficio de reclamo enviado', 'Letter demanding the plan sent'),
      by: 'third',
    },
    { ...statusEnquired, by: 'third' },
  ],
  rules: [
    {
      id: 'br-pnmra-plano-90d',
      name: text('Divulgação do primeiro plano', 'Divulgación del primer plan', 'Publication of the first plan'),
      holder: 'state',
      nature: 'target',
      opens: ['policy-decree-published'],
      closes: ['plan-published'],
      silence: ['letter-sent', 'status-enquired'],
      terms: [
        {
          from: '2025-10-08',
          limit: fixed({ days: 90 }, administrative),
          source: cited(
            'Decreto 12.657/2025, art. 15, § 1º',
            'https://www.lex.com.br/decreto-no-12-657-de-7-de-outubro-de-2025',
            'Diário Oficial da União de 8/10/2025',
          ),
          confidence: 'VERIFIED',
          note: text(
            'Plano quadrienal. O atraso dá lugar a ofício, pedido de acesso à informação e representação ao MPF.',
            'Plan cuatrienal. La demora da lugar a oficio, solicitud de acceso a la información y denuncia ante el Ministerio Público Federal (MPF).',
            'A four-year plan. Delay calls for a letter, an information request and a report to the federal prosecution (MPF).',
          ),
        },
      ],
      examples: [
        { trigger: '2025-10-08', due: '2026-01-06', why: 'Outubro 23, novembro 30, dezembro 31 = 84; 6/1 = 90.' },
        { trigger: '2025-10-07', due: null, answer: 'uncovered', why: 'Assinado, mas ainda não publicado.' },
      ],
    },
  ],
  outcomes: [{ id: 'divulgado', name: text('Plano divulgado', 'Plan divulgado', 'Plan published') }],
  filings: [],
  provisions: [],
}
