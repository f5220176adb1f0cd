import type { EventKind, Stage } from '../../law.ts'
import { text } from '../text.ts'
import { advocacyEvents, within } from './advocacy.ts'
import { assentEvents } from './assent-events.ts'

/** From the gazette to the law of conversion, or to the decree that settles what the measure leaves behind. */
export const measureStages: readonly Stage[] = [
  { id: 'pub', name: text('Publicação', 'Publicación', 'Published'), waitsFor: 'body' },
  { id: 'cm', name: text('Comissão mista', 'Comisión mixta', 'Joint committee'), waitsFor: 'body' },
  { id: 'cd', name: text('Câmara dos Deputados', 'Cámara de Diputados', 'Chamber of Deputies'), waitsFor: 'body' },
  { id: 'sf', name: text('Senado', 'Senado', 'Senate'), waitsFor: 'body' },
  {
    id: 'sancao',
    name: text('Projeto de conversão: sanção ou veto', 'Proyecto de conversión: sanción o veto', 'Conversion bill: assent or veto'),
    waitsFor: 'state',
  },
  { id: 'veto', name: text('Apreciação do veto', 'Examen del veto', 'Veto before Congress'), waitsFor: 'body' },
  { id: 'lei', name: text('Lei de conversão', 'Ley de conversión', 'Law of conversion'), waitsFor: 'body' },
  {
    id: 'pdl',
    name: text('Decreto legislativo sobre os efeitos', 'Decreto legislativo sobre los efectos', 'Legislative decree on its effects'),
    waitsFor: 'body',
  },
]

const kinds: readonly EventKind[] = [
  {
    id: 'measure-published',
    by: 'state',
    moves: 'pub',
    from: ['pub'],
    name: text('Publicada no DOU', 'Publicada en el DOU', 'Published in the gazette (DOU)'),
  },
  {
    id: 'joint-committee-set-up',
    by: 'body',
    moves: 'cm',
    from: ['pub'],
    name: text('Comissão mista instalada', 'Comisión mixta instalada', 'Joint committee set up'),
  },
  {
    id: 'amendment-presented',
    by: 'third',
    from: ['pub', 'cm'],
    name: text('Emenda apresentada', 'Enmienda presentada', 'Amendment presented'),
  },
  {
    id: 'agenda-blocked',
    by: 'body',
    from: ['pub', 'cm', 'cd', 'sf'],
    name: text('Pauta trancada', 'Orden del día bloqueada', 'Agenda blocked'),
  },
  {
    id: 'joint-committee-reported',
    by: 'body',
    moves: 'cd',
    from: ['pub', 'cm'],
    name: text('Parecer da comissão mista', 'Dictamen de la comisión mixta', 'Report of the joint committee'),
  },
  {
    id: 'validity-extended',
    by: 'body',
    from: ['pub', 'cm', 'cd', 'sf'],
    name: text(
      'Vigência prorrogada por ato do Presidente do Congresso',
      'Vigencia prorrogada por acto del Presidente del Congreso',
      'Validity extended by act of the President of Congress',
    ),
  },
  {
    id: 'chamber-approved',
    by: 'body',
    moves: 'sf',
    from: ['pub', 'cm', 'cd'],
    name: text('Aprovada na Câmara', 'Aprobada en la Cámara', 'Passed by the Chamber'),
  },
  {
    id: 'senate-amended',
    by: 'body',
    moves: 'cd',
    from: ['sf'],
    name: text(
      'Alterada no Senado: volta à Câmara',
      'Modificada en el Senado: vuelve a la Cámara',
      'Amended by the Senate: back to the Chamber',
    ),
  },
  {
    id: 'converted-unchanged',
    by: 'body',
    moves: 'lei',
    from: ['cd', 'sf'],
    name: text('Aprovada sem mudança', 'Aprobada sin cambios', 'Passed unchanged'),
  },
  {
    id: 'conversion-bill-passed',
    by: 'body',
    moves: 'sancao',
    from: ['cd', 'sf'],
    name: text('Projeto de conversão aprovado (PLV)', 'Proyecto de conversión aprobado (PLV)', 'Conversion bill passed (PLV)'),
  },
  {
    id: 'measure-rejected',
    by: 'body',
    moves: 'pdl',
    from: ['cm', 'cd', 'sf'],
    name: text('Rejeitada', 'Rechazada', 'Rejected'),
  },
  {
    id: 'measure-lapsed',
    by: 'body',
    moves: 'pdl',
    from: ['pub', 'cm', 'cd', 'sf'],
    name: text('Perdeu a eficácia (caducou)', 'Perdió su eficacia (caducó)', 'Lapsed'),
  },
  {
    id: 'legislative-decree-issued',
    by: 'body',
    from: ['pdl'],
    outcome: 'encerrada',
    name: text('Decreto legislativo editado', 'Decreto legislativo dictado', 'Legislative decree issued'),
  },
  {
    id: 'no-decree',
    by: 'body',
    from: ['pdl'],
    outcome: 'sem-decreto',
    name: text(
      'Sem decreto: a MP rege o que ocorreu em sua vigência',
      'Sin decreto: la medida rige lo ocurrido durante su vigencia',
      'No decree: the measure governs what arose while it was in force',
    ),
  },
]

/** What may happen to a provisional measure. */
export const measureEvents = [...kinds, ...within(measureStages, assentEvents), ...advocacyEvents]
