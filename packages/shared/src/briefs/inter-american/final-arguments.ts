import { text } from '../../forums/text.ts'
import { argued } from '../parts/argument.ts'
import type { Template } from '../template.ts'
import { questions } from './final-arguments/words.ts'
import {
  writeEvidenceHeard,
  writeFactsProven,
  writeIntroduction,
  writeLaw,
  writeObjections,
  writePleas,
  writeRepair,
} from './final-arguments/write.ts'

/**
 * Final written arguments: Rules of the Court art. 56. A limit of pages, where there is one, stands in the order of
 * the Presidency and in no rule.
 */
export const finalArguments: Template = {
  id: 'iacthr-final-arguments',
  name: text(
    'Alegações finais escritas na Corte IDH',
    'Alegatos finales escritos ante la Corte IDH',
    'Final written arguments to the IACtHR',
  ),
  forum: 'iacthr',
  procedures: ['iacthr-contentious'],
  filing: 'final-arguments',
  title: text('Alegações finais escritas', 'Alegatos finales escritos', 'Final written arguments'),
  slug: text('alegacoes-finais-corte', 'alegatos-finales-corte', 'final-arguments-court'),
  languages: ['pt-BR', 'es', 'en'],
  opening: { kind: 'cover' },
  citations: 'iacthr',
  limits: [],
  sections: [
    {
      id: 'introduction',
      name: text('Introdução e objeto', 'Introducción y objeto', 'Introduction and purpose'),
      write: writeIntroduction,
    },
    {
      id: 'objections',
      name: text('Exceções preliminares', 'Excepciones preliminares', 'Preliminary objections'),
      write: writeObjections,
    },
    {
      id: 'evidence',
      name: text('Valoração da prova produzida', 'Valoración de la prueba rendida', 'Evidence assessed (hearing, affidavits, experts)'),
      write: writeEvidenceHeard,
    },
    { id: 'facts', name: text('Fatos provados', 'Hechos probados', 'Facts proven'), write: writeFactsProven },
    { id: 'law', name: text('Direito', 'Derecho', 'Law'), write: writeLaw },
    argued(
      'questions',
      text('Respostas às perguntas dos juízes', 'Respuestas a las preguntas de los jueces', "Answers to the judges' questions"),
      [],
      [questions],
    ),
    {
      id: 'reparations',
      name: text('Reparações e custas (comprovantes)', 'Reparaciones y costas (comprobantes)', 'Reparations and costs (updated receipts)'),
      write: writeRepair,
    },
    { id: 'requests', name: text('Pedidos; anexos', 'Petitorio; anexos', 'Requests; annexes'), write: writePleas },
  ],
}
