import { text } from '../../forums/text.ts'
import { argued } from '../parts/argument.ts'
import type { Template } from '../template.ts'
import {
  irreparable,
  writeDomestic,
  writeGravity,
  writePersons,
  writeSubject,
  writeUrgency,
  writeWanted,
} from './provisional-request/write.ts'

/** Request of the victims for provisional measures: American Convention art. 63(2), Rules of the Court art. 27. */
export const provisionalMeasuresRequest: Template = {
  id: 'iacthr-provisional-measures-request',
  name: text(
    'Solicitação de medidas provisórias à Corte IDH',
    'Solicitud de medidas provisionales a la Corte IDH',
    'Request to the IACtHR for provisional measures',
  ),
  forum: 'iacthr',
  procedures: ['iacthr-provisional-measures'],
  filing: 'provisional-measures-request',
  title: text('Solicitação de medidas provisórias', 'Solicitud de medidas provisionales', 'Request for provisional measures'),
  slug: text('medidas-provisorias-corte', 'medidas-provisionales-corte', 'provisional-measures-court'),
  languages: ['pt-BR', 'es', 'en'],
  opening: { kind: 'cover' },
  citations: 'iacthr',
  limits: [],
  sections: [
    {
      id: 'beneficiaries',
      name: text('Caso e beneficiários propostos', 'Caso y personas propuestas beneficiarias', 'Case and proposed beneficiaries'),
      write: writePersons,
    },
    {
      id: 'subject',
      name: text('Relação com o objeto do caso', 'Relación con el objeto del caso', 'Link with the subject of the case'),
      write: writeSubject,
    },
    { id: 'gravity', name: text('Extrema gravidade', 'Extrema gravedad', 'Extreme gravity'), write: writeGravity },
    { id: 'urgency', name: text('Urgência', 'Urgencia', 'Urgency'), write: writeUrgency },
    argued('irreparable', text('Danos irreparáveis', 'Daños irreparables', 'Irreparable damage'), [irreparable.law], [irreparable.ask]),
    {
      id: 'domestic',
      name: text('Proteção interna buscada', 'Protección interna intentada', 'Domestic protection sought'),
      write: writeDomestic,
    },
    {
      id: 'measures',
      name: text('Medidas pedidas; anexos', 'Medidas pedidas; anexos', 'Measures asked; annexes'),
      write: writeWanted,
    },
  ],
}
