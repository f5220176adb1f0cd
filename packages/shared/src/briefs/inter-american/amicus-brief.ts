import { text } from '../../forums/text.ts'
import { argued } from '../parts/argument.ts'
import type { Template } from '../template.ts'
import { asks, says } from './amicus-brief/words.ts'
import { writeCase, writeSignatures } from './amicus-brief/write.ts'

/** An amicus curiae brief before the Court: Rules of the Court arts. 2(3) and 44. They set no limit of length. */
export const amicusBrief: Template = {
  id: 'iacthr-amicus-brief',
  name: text('Amicus curiae na Corte IDH', 'Amicus curiae ante la Corte IDH', 'Amicus curiae brief before the IACtHR'),
  forum: 'iacthr',
  procedures: ['iacthr-amicus', 'iacthr-contentious'],
  filing: 'amicus-brief',
  title: text('Escrito de amicus curiae', 'Escrito de amicus curiae', 'Amicus curiae brief'),
  slug: text('amicus-curiae-corte', 'amicus-curiae-corte', 'amicus-curiae-court'),
  languages: ['pt-BR', 'es', 'en'],
  opening: { kind: 'cover' },
  citations: 'iacthr',
  limits: [],
  sections: [
    {
      id: 'case',
      name: text(
        'Caso, autores, qualidade de amicus, ausência de vínculo',
        'Caso, autores, calidad de amicus, ausencia de vínculo',
        'Case, authors, capacity, no link with the litigation (art. 2(3))',
      ),
      write: writeCase,
    },
    argued('summary', text('Resumo', 'Resumen', 'Summary'), [], [asks.summary]),
    argued('interest', text('Interesse e experiência', 'Interés y experiencia', 'Interest and expertise'), [], [asks.interest]),
    argued(
      'reasoning',
      text('Argumentos de fato ou de direito', 'Razonamientos de hecho o de derecho', 'Reasoning on facts or law'),
      [says.reasoning],
      [asks.reasoning],
    ),
    argued(
      'standards',
      text('Parâmetros e direito comparado', 'Estándares y derecho comparado', 'Standards and comparative law'),
      [],
      [asks.inter, asks.comparative],
    ),
    argued(
      'reparations',
      text(
        'Reparações e garantias de não repetição',
        'Reparaciones y garantías de no repetición',
        'Reparations and guarantees of non-repetition',
      ),
      [says.reparations],
      [asks.reparations],
    ),
    argued('conclusions', text('Conclusões', 'Conclusiones', 'Conclusions'), [says.conclusions], [asks.conclusions]),
    {
      id: 'signatures',
      name: text(
        'Assinaturas de todos os autores; anexos; contato',
        'Firmas de todas las personas autoras; anexos; contacto',
        'Signatures of all authors; annexes; contact',
      ),
      write: writeSignatures,
    },
  ],
}
