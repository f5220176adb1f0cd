import type { EventKind, Rule, Stage } from '../../law.ts'
import { dateless, open } from '../terms.ts'
import { text } from '../text.ts'
import { chamberOrders } from './counting.ts'

/** What an organisation may do at any stage of a proposal, and what becomes of its request for a hearing. */
export const advocacyEvents: readonly EventKind[] = [
  { id: 'technical-note-sent', by: 'third', name: text('Nota técnica enviada', 'Nota técnica enviada', 'Technical note sent') },
  {
    id: 'amendment-suggested',
    by: 'third',
    name: text('Emenda sugerida a um gabinete', 'Enmienda sugerida a un despacho', 'Amendment suggested to a member'),
  },
  { id: 'letter-sent', by: 'third', name: text('Ofício enviado', 'Oficio enviado', 'Official letter sent') },
  {
    id: 'status-enquired',
    by: 'third',
    enquires: true,
    name: text('Andamento consultado junto à Casa', 'Estado del trámite consultado', 'Progress enquired about'),
  },
  {
    id: 'hearing-requested',
    by: 'third',
    name: text('Audiência pública pedida', 'Audiencia pública solicitada', 'Public hearing requested'),
  },
  {
    id: 'hearing-approved',
    by: 'body',
    name: text('Requerimento de audiência aprovado', 'Solicitud de audiencia aprobada', 'Request for a hearing approved'),
  },
  {
    id: 'hearing-refused',
    by: 'body',
    name: text('Requerimento de audiência rejeitado', 'Solicitud de audiencia rechazada', 'Request for a hearing rejected'),
  },
  {
    id: 'hearing-held',
    by: 'body',
    name: text('Audiência pública realizada', 'Audiencia pública celebrada', 'Public hearing held'),
  },
]

/** A committee decides on a hearing when it wishes: nothing binds it in time. */
export const hearingRules: readonly Rule[] = [
  {
    id: 'br-audiencia-publica',
    name: text('Decisão sobre a audiência pública', 'Decisión sobre la audiencia pública', 'Decision on a public hearing'),
    holder: 'body',
    nature: 'target',
    opens: ['hearing-requested'],
    closes: ['hearing-approved', 'hearing-refused', 'hearing-held'],
    terms: [
      {
        limit: open(
          text(
            'sem prazo: um membro apresenta o requerimento e a comissão delibera quando o pauta.',
            'sin plazo: un miembro presenta la solicitud y la comisión delibera cuando la incluye en su agenda.',
            'no limit: a member tables the request and the committee decides when it puts it on its agenda.',
          ),
        ),
        source: {
          ...chamberOrders('arts. 255 a 258'),
          cite: 'Regimento Interno da Câmara dos Deputados, arts. 255 a 258; Regimento Interno do Senado Federal, arts. 93 a 95; CF, art. 58, § 2º, II',
        },
        confidence: 'KNOWN',
        note: text(
          'Expositor: vinte minutos prorrogáveis na Câmara, dez a vinte no Senado.',
          'Expositor: veinte minutos prorrogables en la Cámara, de diez a veinte en el Senado.',
          'Speakers have twenty minutes, extendable, in the Chamber, and ten to twenty in the Senate.',
        ),
      },
    ],
    examples: [
      dateless('open', '2026-03-03', 'A comissão não tem prazo para deliberar.'),
      dateless('open', '2026-12-22', 'No recesso também não corre prazo algum.'),
    ],
  },
]

/** Event kinds shared by several proposals, foreseen only in the stages that this one has. */
export function within(stages: readonly Stage[], kinds: readonly EventKind[]): readonly EventKind[] {
  const ids = new Set(stages.map((stage) => stage.id))
  return kinds.map((kind) => (kind.from ? { ...kind, from: kind.from.filter((stage) => ids.has(stage)) } : kind))
}
