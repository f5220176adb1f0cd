import type { Stage } from '../../law.ts'
import { text } from '../text.ts'
import { fill, type Words } from './words.ts'

/** The stages of a communication, from the Secretariat's desk to the follow-up of the Committee's decision. */
export function communicationStages(words: Words): readonly Stage[] {
  return [
    { id: 'draft', name: fill(words, 'Preparação da {c}', 'Preparación de la {c}', 'Drafting the {c}'), waitsFor: 'petitioner' },
    { id: 'pre_registration', name: text('Antes do registro', 'Antes del registro', 'Before registration'), waitsFor: 'body' },
    {
      id: 'awaiting_clarification',
      name: text('À espera de esclarecimentos nossos', 'A la espera de aclaraciones nuestras', 'Awaiting our clarification'),
      waitsFor: 'petitioner',
    },
    { id: 'transmitted', name: text('Transmitida ao Estado', 'Transmitida al Estado', 'Transmitted to the State'), waitsFor: 'state' },
    {
      id: 'admissibility_comments',
      name: text('Comentários sobre a admissibilidade', 'Comentarios sobre la admisibilidad', 'Comments on admissibility'),
      waitsFor: 'petitioner',
    },
    { id: 'admissibility', name: text('Exame da admissibilidade', 'Examen de la admisibilidad', 'Admissibility'), waitsFor: 'body' },
    {
      id: 'author_comments',
      name: fill(words, 'Comentários da {a}', 'Comentarios de la {a}', 'Comments of the {a}'),
      waitsFor: 'petitioner',
    },
    { id: 'ready', name: text('Pronta para decisão', 'Lista para decisión', 'Ready for decision'), waitsFor: 'body' },
    { id: 'follow_up', name: text('Seguimento', 'Seguimiento', 'Follow-up'), waitsFor: 'state' },
  ]
}

/** Stages in which the communication is before the Committee and not yet decided. */
export const live = [
  'pre_registration',
  'awaiting_clarification',
  'transmitted',
  'admissibility_comments',
  'admissibility',
  'author_comments',
  'ready',
] as const
