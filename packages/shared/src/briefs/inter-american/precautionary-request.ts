import { text } from '../../forums/text.ts'
import { argued } from '../parts/argument.ts'
import type { Template } from '../template.ts'
import { writeCautionaryMeasures, writeLink } from './precautionary-request/asking.ts'
import { irreparable, seriousness, writePersons, writeReported, writeStory, writeUrgency } from './precautionary-request/standing.ts'

/** Request for precautionary measures: IACHR Rules art. 25(4) and (6) for the contents. The Rules set no limit of length. */
export const precautionaryRequest: Template = {
  id: 'iachr-precautionary-request',
  name: text(
    'Solicitação de medidas cautelares à CIDH',
    'Solicitud de medidas cautelares a la CIDH',
    'Request to the IACHR for precautionary measures',
  ),
  forum: 'iachr',
  procedures: ['iachr-precautionary'],
  filing: 'precautionary-request',
  title: text('Solicitação de medidas cautelares', 'Solicitud de medidas cautelares', 'Request for precautionary measures'),
  slug: text('medidas-cautelares-cidh', 'medidas-cautelares-cidh', 'precautionary-measures-iachr'),
  languages: ['pt-BR', 'es', 'en'],
  opening: { kind: 'cover' },
  citations: 'iacthr',
  limits: [],
  sections: [
    {
      id: 'beneficiaries',
      name: text(
        'Solicitante e beneficiários propostos; consentimento',
        'Solicitante y personas propuestas beneficiarias; consentimiento',
        'Requester and proposed beneficiaries; consent',
      ),
      write: writePersons,
    },
    {
      id: 'facts',
      name: text(
        'Contexto e fatos em ordem cronológica',
        'Contexto y hechos en orden cronológico',
        'Context and facts in chronological order',
      ),
      write: writeStory,
    },
    argued('seriousness', text('Gravidade', 'Gravedad', 'Seriousness'), [seriousness.law], [seriousness.ask]),
    { id: 'urgency', name: text('Urgência', 'Urgencia', 'Urgency'), write: writeUrgency },
    argued(
      'irreparable',
      text('Irreparabilidade do dano', 'Irreparabilidad del daño', 'Irreparable harm'),
      [irreparable.law],
      [irreparable.ask],
    ),
    {
      id: 'complaints',
      name: text(
        'Denúncias às autoridades e resposta',
        'Denuncias ante las autoridades y respuesta',
        'Complaints to authorities and response (or why none)',
      ),
      write: writeReported,
    },
    { id: 'measures', name: text('Medidas solicitadas', 'Medidas solicitadas', 'Measures requested'), write: writeCautionaryMeasures },
    {
      id: 'link',
      name: text('Relação com petição ou caso; anexos', 'Relación con petición o caso; anexos', 'Link with a petition, if any; annexes'),
      write: writeLink,
    },
  ],
}
