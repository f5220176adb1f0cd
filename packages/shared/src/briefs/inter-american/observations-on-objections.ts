import { text } from '../../forums/text.ts'
import type { Template } from '../template.ts'
import { writeAcknowledgment, writeObjections, writePleas, writeRequirements, writeTiming } from './observations-on-objections/write.ts'

/** The representatives' observations on the State's preliminary objections: Rules of the Court art. 42(4). */
export const observationsOnObjections: Template = {
  id: 'iacthr-observations-objections',
  name: text(
    'Observações às exceções preliminares',
    'Observaciones a las excepciones preliminares',
    'Observations on the preliminary objections',
  ),
  forum: 'iacthr',
  procedures: ['iacthr-contentious'],
  filing: 'observations-on-objections',
  title: text(
    'Observações às exceções preliminares',
    'Observaciones a las excepciones preliminares',
    'Observations on the preliminary objections',
  ),
  slug: text('observacoes-excecoes-preliminares', 'observaciones-excepciones-preliminares', 'observations-preliminary-objections'),
  languages: ['pt-BR', 'es', 'en'],
  opening: { kind: 'cover' },
  citations: 'iacthr',
  limits: [],
  sections: [
    {
      id: 'objections',
      name: text('Cada exceção e sua natureza', 'Cada excepción y su naturaleza', 'Each objection and its nature'),
      write: writeObjections,
    },
    {
      id: 'timing',
      name: text(
        'Oportunidade da exceção perante a CIDH',
        'Oportunidad de la excepción ante la CIDH',
        'Whether it was raised in time before the IACHR',
      ),
      write: writeTiming,
    },
    {
      id: 'requirements',
      name: text('Esgotamento e demais requisitos', 'Agotamiento y demás requisitos', 'Exhaustion and other requirements'),
      write: writeRequirements,
    },
    {
      id: 'acknowledgment',
      name: text(
        'Reconhecimento de responsabilidade, se houver',
        'Reconocimiento de responsabilidad, si lo hay',
        'Acknowledgment of responsibility, if any',
      ),
      write: writeAcknowledgment,
    },
    { id: 'requests', name: text('Pedidos; anexos', 'Petitorio; anexos', 'Requests; annexes'), write: writePleas },
  ],
}
