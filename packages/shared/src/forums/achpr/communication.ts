import type { Procedure, SameMatter } from '../../law.ts'
import { text } from '../text.ts'
import { africanCalendar } from './counting.ts'
import { communicationEvents } from './events.ts'
import { africanLanguages, communicationFilings } from './filings.ts'
import { communicationRules } from './rules.ts'
import { charter } from './sources.ts'
import { charterParties } from './states.ts'

/** Article 56(7): what counts is that another body settled the case; a pending one is told all the same. */
export const settledElsewhere: SameMatter = {
  bars: 'pending-or-decided',
  says: text(
    'Inadmissível se o caso já foi resolvido segundo a Carta da ONU, o Ato Constitutivo da União Africana ou a Carta Africana; informe também o que está pendente.',
    'Inadmisible si el caso ya se resolvió conforme a la Carta de la ONU, el Acta Constitutiva de la Unión Africana o la Carta Africana; informe también lo pendiente.',
    'Inadmissible where the case was settled under the UN Charter, the Constitutive Act of the African Union or the African Charter; tell what is pending, too.',
  ),
  source: charter('art. 56(7)'),
  confidence: 'KNOWN',
}

/** What the conditions of article 56 ask for, in both bodies. */
export const article56Needs = [
  text(
    'Recursos internos esgotados, ou indevidamente demorados',
    'Recursos internos agotados, o indebidamente prolongados',
    'Local remedies exhausted, or unduly prolonged',
  ),
  text('Última decisão interna e sua data', 'Última decisión interna y su fecha', 'Last domestic decision and its date'),
  text('Artigos da Carta Africana', 'Artículos de la Carta Africana', 'Articles of the African Charter'),
  text('Provas além da imprensa', 'Pruebas además de la prensa', 'Evidence beyond the press'),
]

/** A communication under article 55 of the Charter. */
export const communication: Procedure = {
  id: 'achpr-communication',
  name: text('Comunicação à Comissão Africana', 'Comunicación ante la Comisión Africana', 'Communication to the African Commission'),
  noun: text('comunicação', 'comunicación', 'communication'),
  ourRole: 'petitioner',
  calendar: africanCalendar,
  stages: [
    {
      id: 'complaint',
      name: text('Apresentação da comunicação', 'Presentación de la comunicación', 'Submission of the communication'),
      waitsFor: 'petitioner',
    },
    { id: 'seized', name: text('Comissão conhece do caso', 'La Comisión conoce del caso', 'Commission seized'), waitsFor: 'petitioner' },
    { id: 'submissions', name: text('Alegações apresentadas', 'Alegatos presentados', 'Submissions filed'), waitsFor: 'body' },
    { id: 'state', name: text('Observações do Estado', 'Observaciones del Estado', "State's observations"), waitsFor: 'state' },
    { id: 'reply', name: text('Réplica', 'Réplica', 'Reply'), waitsFor: 'petitioner' },
    { id: 'decision', name: text('Decisão', 'Decisión', 'Decision'), waitsFor: 'body' },
    { id: 'follow', name: text('Cumprimento', 'Cumplimiento', 'Follow-up'), waitsFor: 'state' },
  ],
  events: communicationEvents,
  rules: communicationRules,
  outcomes: [
    { id: 'not_seized', name: text('Não conhecida', 'No conocida', 'Not seized') },
    { id: 'struck_out', name: text('Arquivada', 'Archivada', 'Struck out') },
    { id: 'settled', name: text('Solução amistosa', 'Solución amistosa', 'Amicable settlement') },
    { id: 'inadmissible', name: text('Inadmissível', 'Inadmisible', 'Inadmissible') },
    { id: 'no_violation', name: text('Sem violação', 'Sin violación', 'No violation') },
    { id: 'referred', name: text('Levada à Corte Africana', 'Remitida a la Corte Africana', 'Referred to the African Court') },
    { id: 'closed', name: text('Decisão cumprida', 'Decisión cumplida', 'Decision implemented') },
  ],
  filings: communicationFilings,
  provisions: [],
  settles: true,
  accepts: charterParties,
  door: {
    entry: 'complaint-submitted',
    exhaustion: 'required',
    sameMatter: settledElsewhere,
    languages: africanLanguages,
    needs: article56Needs,
  },
}
