import type { EventKind } from '../../law.ts'
import { text } from '../text.ts'

/** In the Senate as revising house. */
export const senateEvents: readonly EventKind[] = [
  {
    id: 'senate-opened-for-amendments',
    by: 'body',
    from: ['senado'],
    name: text('Aberto prazo de emendas no Senado', 'Abierto el plazo de enmiendas en el Senado', 'Opened for amendments in the Senate'),
  },
  {
    id: 'senate-amendment-presented',
    by: 'third',
    from: ['senado'],
    name: text('Emenda apresentada no Senado', 'Enmienda presentada en el Senado', 'Amendment presented in the Senate'),
  },
  {
    id: 'senate-conclusive-decision',
    by: 'body',
    from: ['senado'],
    name: text(
      'Decisão terminativa de comissão do Senado comunicada',
      'Decisión terminativa de comisión del Senado comunicada',
      'Final decision of a Senate committee announced',
    ),
  },
  {
    id: 'senate-appeal-lodged',
    by: 'third',
    from: ['senado'],
    name: text('Recurso ao Plenário do Senado', 'Recurso al Pleno del Senado', 'Appeal to the Senate plenary lodged'),
  },
  {
    id: 'senate-rejected',
    by: 'body',
    from: ['senado'],
    outcome: 'arquivado',
    name: text('Rejeitado no Senado', 'Rechazado en el Senado', 'Rejected by the Senate'),
  },
  {
    id: 'senate-amended',
    by: 'body',
    moves: 'volta',
    from: ['senado'],
    name: text('Emendado no Senado', 'Enmendado en el Senado', 'Amended by the Senate'),
  },
  {
    id: 'senate-approved',
    by: 'body',
    moves: 'sancao',
    from: ['senado'],
    name: text('Aprovado no Senado sem emendas', 'Aprobado en el Senado sin enmiendas', 'Passed by the Senate unamended'),
  },
  {
    id: 'senate-amendments-decided',
    by: 'body',
    moves: 'sancao',
    from: ['volta'],
    name: text(
      'Câmara decidiu as emendas do Senado',
      'La Cámara resolvió las enmiendas del Senado',
      'Senate amendments decided by the Chamber',
    ),
  },
]

/** Before the President, and back in Congress for the veto. */
export const assentEvents: readonly EventKind[] = [
  {
    id: 'received-for-assent',
    by: 'body',
    moves: 'sancao',
    from: ['senado', 'volta', 'sancao'],
    name: text('Autógrafo recebido pelo Presidente', 'Texto recibido por el Presidente', 'Received by the President for assent'),
  },
  { id: 'assented', by: 'state', moves: 'lei', from: ['sancao'], name: text('Sancionado', 'Sancionado', 'Assented to') },
  { id: 'tacit-assent', by: 'state', moves: 'lei', from: ['sancao'], name: text('Sanção tácita', 'Sanción tácita', 'Tacit assent') },
  {
    id: 'vetoed',
    by: 'state',
    moves: 'veto',
    from: ['sancao'],
    name: text('Vetado', 'Vetado', 'Vetoed'),
    fields: [
      {
        id: 'extent',
        name: text('Alcance', 'Alcance', 'Extent'),
        type: 'choice',
        options: [
          { id: 'whole', name: text('Total', 'Total', 'Whole bill') },
          { id: 'part', name: text('Parcial', 'Parcial', 'Part of it') },
        ],
      },
    ],
  },
  {
    id: 'veto-reasons-sent',
    by: 'state',
    from: ['veto'],
    name: text('Motivos do veto comunicados', 'Motivos del veto comunicados', 'Reasons for the veto sent'),
  },
  {
    id: 'veto-received',
    by: 'body',
    moves: 'veto',
    from: ['sancao', 'veto'],
    name: text('Veto recebido pelo Congresso', 'Veto recibido por el Congreso', 'Veto received by Congress'),
  },
  { id: 'veto-upheld', by: 'body', from: ['veto'], outcome: 'vetado', name: text('Veto mantido', 'Veto mantenido', 'Veto upheld') },
  { id: 'veto-overridden', by: 'body', moves: 'lei', from: ['veto'], name: text('Veto rejeitado', 'Veto rechazado', 'Veto overridden') },
  {
    id: 'promulgated',
    by: 'state',
    from: ['lei'],
    outcome: 'lei',
    name: text('Promulgado e publicado como lei', 'Promulgado y publicado como ley', 'Promulgated and published as law'),
  },
]
