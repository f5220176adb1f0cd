import type { Filing } from '../../law.ts'
import { text } from '../text.ts'
import { courtRules } from './counting.ts'
import { courtLanguages } from './provisions.ts'

/** An amicus brief (art. 44), in a contentious case or where somebody is only amicus. */
export const amicusFiling: Filing = {
  id: 'amicus-brief',
  name: text('Escrito de amicus curiae', 'Escrito de amicus curiae', 'Amicus curiae brief'),
  by: 'amicus',
  events: ['amicus-received', 'amicus-originals-received'],
  languages: courtLanguages,
  outline: [
    text(
      'Caso, autores, qualidade de amicus, ausência de vínculo',
      'Caso, autores, calidad de amicus, ausencia de vínculo',
      'Case, authors, capacity, no link with the litigation (art. 2(3))',
    ),
    text('Resumo', 'Resumen', 'Summary'),
    text('Interesse e experiência', 'Interés y experiencia', 'Interest and expertise'),
    text('Argumentos de fato ou de direito', 'Razonamientos de hecho o de derecho', 'Reasoning on facts or law'),
    text('Parâmetros e direito comparado', 'Estándares y derecho comparado', 'Standards and comparative law'),
    text(
      'Reparações e garantias de não repetição',
      'Reparaciones y garantías de no repetición',
      'Reparations and guarantees of non-repetition',
    ),
    text('Conclusões', 'Conclusiones', 'Conclusions'),
    text(
      'Assinaturas de todos os autores; anexos; contato',
      'Firmas de todas las personas autoras; anexos; contacto',
      'Signatures of all authors; annexes; contact',
    ),
  ],
  requirements: [
    {
      id: 'iacthr-amicus-form',
      says: text(
        'Nome e assinatura de todos os autores, no idioma de trabalho do caso, com anexos em sete dias.',
        'Nombre y firma de todas las personas autoras, en el idioma de trabajo del caso, con anexos en siete días.',
        'Names and signatures of all authors, in the working language of the case, with annexes within seven days.',
      ),
      source: courtRules('art. 44(1)-(2)', 'full text of art. 44, from a copy'),
      confidence: 'VERIFIED',
    },
    {
      id: 'iacthr-amicus-unrelated',
      says: text(
        'O autor deve ser alheio ao litígio; o escrito não é prova. Foi excluído quem interveio nos fatos ou era perito recusado sobre o mesmo tema.',
        'La persona autora debe ser ajena al litigio; el escrito no es prueba. Se excluyó a quien intervino en los hechos o era perito rechazado sobre el mismo objeto.',
        'The author must be unrelated to the litigation; the brief is not evidence. Authors involved in the facts, or rejected experts on the same subject, were excluded.',
      ),
      source: courtRules('arts. 2(3) and 44', 'Series C No. 272 para. 10; No. 333 fn. 15'),
      confidence: 'VERIFIED',
    },
  ],
  checklist: [
    text('Assinatura de cada autor', 'Firma de cada persona autora', 'Signature of each author'),
    text('Idioma de trabalho do caso', 'Idioma de trabajo del caso', 'Working language of the case'),
    text(
      'Último dia da audiência, ou a resolução sem audiência',
      'Último día de la audiencia, o la resolución sin audiencia',
      'Last day of the hearing, or the order without one',
    ),
    text(
      'Prova de quem representa a organização',
      'Prueba de quién representa a la organización',
      'Proof of who represents the organisation',
    ),
  ],
}
