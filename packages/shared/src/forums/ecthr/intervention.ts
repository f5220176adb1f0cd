import type { EventKind, Procedure } from '../../law.ts'
import { text } from '../text.ts'
import { again } from './again.ts'
import { strasbourg } from './counting.ts'
import { interventionEvents } from './events-intervention.ts'
import { judgmentEvents } from './events-judgment.ts'
import { writtenEvents } from './events-written.ts'
import { interventionFilings } from './filings-third.ts'
import { interventionRules } from './rules-intervention.ts'

const kinds = [...writtenEvents, ...judgmentEvents, ...interventionEvents]
const written = ['watch', 'leave', 'granted', 'filed'] as const

const events: readonly EventKind[] = [
  again(kinds, 'communication-published', { from: ['watch'], precedes: true }),
  again(kinds, 'relinquished', { from: [...written], precedes: true }),
  again(kinds, 'referral-accepted', { from: [...written], precedes: true }),
  again(kinds, 'leave-requested', { moves: 'leave', from: ['watch', 'filed'] }),
  again(kinds, 'leave-granted', { moves: 'granted', from: ['leave'] }),
  again(kinds, 'leave-refused', { outcome: 'refused', from: ['leave'] }),
  again(kinds, 'third-party-comments-filed', { moves: 'filed', from: ['granted'] }),
  {
    id: 'comments-not-admitted',
    name: text('Observações não juntadas', 'Observaciones no incorporadas', 'Comments not admitted to the file'),
    by: 'body',
    outcome: 'not-admitted',
    from: ['granted', 'filed'],
  },
  again(kinds, 'hearing-announced', { from: [...written] }),
  {
    id: 'hearing-leave-granted',
    name: text('Participação na audiência autorizada', 'Participación en la vista autorizada', 'Leave to take part in the hearing'),
    by: 'body',
    moves: 'hearing',
    from: ['leave', 'filed'],
  },
  again(kinds, 'judgment-delivered', { outcome: 'done', from: [...written, 'hearing'] }),
  again(kinds, 'gc-judgment-delivered', { outcome: 'done', from: [...written, 'hearing'] }),
  again(kinds, 'struck-out', { outcome: 'done', from: [...written, 'hearing'] }),
]

/** Third-party intervention (art. 36 § 2) of an organisation that is in the case for nothing else. */
export const thirdPartyIntervention: Procedure = {
  id: 'echr-tpi',
  name: text('Intervenção de terceiro', 'Intervención de terceros', 'Third-party intervention'),
  noun: text('intervenção', 'intervención', 'intervention'),
  ourRole: 'amicus',
  calendar: strasbourg,
  stages: [
    {
      id: 'watch',
      name: text('Caso comunicado, publicado no HUDOC', 'Caso comunicado, publicado en HUDOC', 'Communicated case published on HUDOC'),
      waitsFor: 'amicus',
    },
    { id: 'leave', name: text('Autorização pedida', 'Autorización solicitada', 'Leave requested'), waitsFor: 'body' },
    {
      id: 'granted',
      name: text('Autorizada, com data e páginas', 'Autorizada, con fecha y páginas', 'Leave granted, with date and page limit'),
      waitsFor: 'amicus',
    },
    { id: 'filed', name: text('Observações apresentadas', 'Observaciones presentadas', 'Comments filed'), waitsFor: 'body' },
    { id: 'hearing', name: text('Audiência', 'Vista', 'Hearing'), waitsFor: 'body' },
  ],
  events,
  rules: interventionRules.filter((rule) => rule.holder === 'amicus'),
  outcomes: [
    { id: 'refused', name: text('Autorização negada', 'Autorización denegada', 'Leave refused') },
    { id: 'not-admitted', name: text('Observações não juntadas', 'Observaciones no incorporadas', 'Comments not admitted') },
    { id: 'done', name: text('Caso decidido', 'Caso resuelto', 'Case decided') },
  ],
  filings: interventionFilings,
  provisions: [],
}
