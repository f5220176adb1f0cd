import { text } from '../../forums/text.ts'
import type { Template } from '../template.ts'
import { writeBeneficiariesNow, writePersistence, writePleas, writeTaken } from './precautionary-observations/write.ts'

/** Observations of the beneficiaries on the implementation of precautionary measures: IACHR Rules art. 25(9)-(11). */
export const precautionaryObservations: Template = {
  id: 'iachr-precautionary-observations',
  name: text(
    'Observações sobre a implementação de medidas cautelares',
    'Observaciones sobre la implementación de medidas cautelares',
    'Observations on the implementation of precautionary measures',
  ),
  forum: 'iachr',
  procedures: ['iachr-precautionary'],
  filing: 'precautionary-observations',
  title: text(
    'Observações sobre a implementação das medidas cautelares',
    'Observaciones sobre la implementación de las medidas cautelares',
    'Observations on the implementation of the precautionary measures',
  ),
  slug: text('observacoes-medidas-cautelares', 'observaciones-medidas-cautelares', 'observations-precautionary-measures'),
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
      id: 'measures',
      name: text('Medidas adotadas e falhas', 'Medidas adoptadas y fallas', 'Measures taken and shortcomings'),
      write: writeTaken,
    },
    { id: 'risk', name: text('Persistência do risco', 'Persistencia del riesgo', 'Persistence of the risk'), write: writePersistence },
    {
      id: 'requests',
      name: text(
        'Pedidos: manter, ampliar, reunião, visita',
        'Solicitudes: mantener, ampliar, reunión, visita',
        'Requests: maintain, widen, meeting, visit',
      ),
      write: writePleas,
    },
  ],
}
