import { text } from '../../forums/text.ts'
import type { Template } from '../template.ts'
import { writeColourableClaim } from './iachr-petition/law.ts'
import { writeAnswers, writeCourse, writePleas, writeRequirements } from './reply-on-admissibility/write.ts'

/** The petitioner's observations on the State's reply to the petition: IACHR Rules art. 30(5). */
export const replyOnAdmissibility: Template = {
  id: 'iachr-reply-on-admissibility',
  name: text(
    'Observações à resposta do Estado (admissibilidade)',
    'Observaciones a la respuesta del Estado (admisibilidad)',
    "Observations on the State's reply (admissibility)",
  ),
  forum: 'iachr',
  procedures: ['iachr-petition'],
  filing: 'reply-on-admissibility',
  title: text(
    'Observações da parte peticionária à resposta do Estado',
    'Observaciones de la parte peticionaria a la respuesta del Estado',
    'Petitioner’s observations on the State’s reply',
  ),
  slug: text('observacoes-admissibilidade', 'observaciones-admisibilidad', 'observations-admissibility'),
  languages: ['pt-BR', 'es', 'en'],
  opening: { kind: 'cover' },
  citations: 'iacthr',
  limits: [],
  sections: [
    { id: 'procedure', name: text('Trâmite até aqui', 'Trámite hasta aquí', 'Procedure so far'), write: writeCourse },
    {
      id: 'reply',
      name: text('Resposta às alegações do Estado', 'Respuesta a los alegatos del Estado', 'Reply to the State'),
      write: writeAnswers,
    },
    {
      id: 'exhaustion',
      name: text('Esgotamento e prazo', 'Agotamiento y plazo', 'Exhaustion and timeliness'),
      write: writeRequirements,
    },
    {
      id: 'colourable',
      name: text('Caracterização dos fatos', 'Caracterización de los hechos', 'Colourable claim'),
      write: (file) => writeColourableClaim(file, 'colourable'),
    },
    { id: 'requests', name: text('Pedidos', 'Petitorio', 'Requests'), write: writePleas },
  ],
}
