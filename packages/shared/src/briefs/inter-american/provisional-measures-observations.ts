import { text } from '../../forums/text.ts'
import type { Template } from '../template.ts'
import { writeBeneficiariesNow, writePersistence, writeReply } from './provisional-observations/write.ts'

/** Observations of the beneficiaries on the State's reports on provisional measures: Rules of the Court art. 27(7). */
export const provisionalMeasuresObservations: Template = {
  id: 'iacthr-provisional-observations',
  name: text('Observações sobre medidas provisórias', 'Observaciones sobre medidas provisionales', 'Observations on provisional measures'),
  forum: 'iacthr',
  procedures: ['iacthr-provisional-measures'],
  filing: 'provisional-measures-observations',
  title: text(
    'Observações sobre as medidas provisórias',
    'Observaciones sobre las medidas provisionales',
    'Observations on the provisional measures',
  ),
  slug: text('observacoes-medidas-provisorias', 'observaciones-medidas-provisionales', 'observations-provisional-measures'),
  languages: ['pt-BR', 'es', 'en'],
  opening: { kind: 'cover' },
  citations: 'iacthr',
  limits: [],
  sections: [
    {
      id: 'beneficiaries',
      name: text('Situação de cada beneficiário', 'Situación de cada persona beneficiaria', 'Situation of each beneficiary'),
      write: writeBeneficiariesNow,
    },
    {
      id: 'reply',
      name: text('Resposta ao relatório do Estado', 'Respuesta al informe del Estado', "Reply to the State's report"),
      write: writeReply,
    },
    {
      id: 'persistence',
      name: text('Persistência do risco e pedidos', 'Persistencia del riesgo y solicitudes', 'Persistence of the risk, and requests'),
      write: writePersistence,
    },
  ],
}
