import { text } from '../../forums/text.ts'
import { argued } from '../parts/argument.ts'
import type { Template } from '../template.ts'
import { asked } from './merits-observations/words.ts'
import {
  writeHeirs,
  writeIntroduction,
  writePleas,
  writeProven,
  writeRepair,
  writeReply,
  writeViolations,
} from './merits-observations/write.ts'

/** The petitioner's additional observations on the merits: IACHR Rules art. 37(1). */
export const meritsObservations: Template = {
  id: 'iachr-merits-observations',
  name: text('Observações de mérito à CIDH', 'Observaciones de fondo ante la CIDH', 'Observations on the merits to the IACHR'),
  forum: 'iachr',
  procedures: ['iachr-petition'],
  filing: 'merits-observations',
  title: text('Observações de mérito', 'Observaciones de fondo', 'Observations on the merits'),
  slug: text('observacoes-merito', 'observaciones-fondo', 'observations-merits'),
  languages: ['pt-BR', 'es', 'en'],
  opening: { kind: 'cover' },
  citations: 'iacthr',
  limits: [],
  sections: [
    {
      id: 'introduction',
      name: text('Introdução e trâmite perante a CIDH', 'Introducción y trámite ante la CIDH', 'Introduction and procedural history'),
      write: writeIntroduction,
    },
    argued('context', text('Contexto', 'Contexto', 'Context'), [], [asked.context]),
    { id: 'facts', name: text('Fatos e provas', 'Hechos y prueba', 'Proven facts with evidence'), write: writeProven },
    {
      id: 'reply',
      name: text('Resposta às alegações do Estado', 'Respuesta a los alegatos del Estado', 'Reply to the State'),
      write: writeReply,
    },
    {
      id: 'law',
      name: text('Fundamentos de direito', 'Consideraciones de derecho', 'Law: violation by article'),
      write: writeViolations,
    },
    { id: 'victims', name: text('Vítimas e familiares', 'Víctimas y familiares', 'Victims and family'), write: writeHeirs },
    {
      id: 'reparations',
      name: text('Reparações solicitadas', 'Reparaciones solicitadas', 'Reparations requested'),
      write: writeRepair,
    },
    { id: 'requests', name: text('Provas e pedidos', 'Prueba y petitorio', 'Evidence list, requests'), write: writePleas },
  ],
}
