import type { Filing } from '../../../law.ts'
import { text } from '../../text.ts'
import { iachrRules } from '../counting.ts'
import { iachrLanguages } from '../petition/provisions.ts'

const number = text('Número da medida cautelar', 'Número de la medida cautelar', 'Number of the precautionary measure')

/** What the requester or the beneficiaries file. */
export const precautionaryFilings: readonly Filing[] = [
  {
    id: 'precautionary-request',
    name: text('Solicitação de medidas cautelares', 'Solicitud de medidas cautelares', 'Request for precautionary measures'),
    by: 'petitioner',
    events: ['request-lodged'],
    languages: iachrLanguages,
    outline: [
      text(
        'Solicitante e beneficiários propostos; consentimento',
        'Solicitante y personas propuestas beneficiarias; consentimiento',
        'Requester and proposed beneficiaries; consent',
      ),
      text('Contexto e fatos em ordem cronológica', 'Contexto y hechos en orden cronológico', 'Context and facts in chronological order'),
      text('Gravidade', 'Gravedad', 'Seriousness'),
      text('Urgência', 'Urgencia', 'Urgency'),
      text('Irreparabilidade do dano', 'Irreparabilidad del daño', 'Irreparable harm'),
      text(
        'Denúncias às autoridades e resposta',
        'Denuncias ante las autoridades y respuesta',
        'Complaints to authorities and response (or why none)',
      ),
      text('Medidas solicitadas', 'Medidas solicitadas', 'Measures requested'),
      text('Relação com petição ou caso; anexos', 'Relación con petición o caso; anexos', 'Link with a petition, if any; annexes'),
    ],
    requirements: [
      {
        id: 'iachr-pm-contents',
        says: text(
          'Indique beneficiários (ou como identificá-los), fatos datados, medidas pedidas, denúncias feitas e o consentimento, ou justifique sua falta.',
          'Indique personas beneficiarias (o cómo identificarlas), hechos fechados, medidas pedidas, denuncias hechas y el consentimiento, o justifique su falta.',
          'Name the beneficiaries (or how to identify them), dated facts, the measures asked, complaints made and consent, or justify its absence.',
        ),
        source: iachrRules('art. 25(4) and (6)'),
        confidence: 'KNOWN',
      },
    ],
    checklist: [
      text('Fato mais recente e sua data', 'Hecho más reciente y su fecha', 'The most recent fact and its day'),
      text('Boletins e denúncias', 'Denuncias y partes policiales', 'Police reports and complaints'),
      text('Laudos médicos, se houver', 'Informes médicos, si los hay', 'Medical reports, if any'),
      text('Consentimento por escrito', 'Consentimiento por escrito', 'Written consent'),
      text('Contato seguro', 'Contacto seguro', 'A safe contact'),
    ],
  },
  {
    id: 'precautionary-information',
    name: text('Informação adicional', 'Información adicional', 'Additional information'),
    by: 'petitioner',
    events: ['requester-information-supplied'],
    languages: iachrLanguages,
    outline: [
      text('Resposta a cada pergunta', 'Respuesta a cada pregunta', 'Answer to each question'),
      text('Fatos novos', 'Hechos nuevos', 'New facts'),
      text('Comentários à informação do Estado', 'Comentarios a la información del Estado', "Comments on the State's information"),
    ],
    requirements: [],
    checklist: [number, text('Situação atual do risco', 'Situación actual del riesgo', 'The risk today')],
  },
  {
    id: 'precautionary-observations',
    name: text('Observações sobre a implementação', 'Observaciones sobre la implementación', 'Observations on implementation'),
    by: 'petitioner',
    events: ['beneficiary-observations-filed', 'widening-requested'],
    languages: iachrLanguages,
    outline: [
      text('Situação de cada beneficiário', 'Situación de cada persona beneficiaria', 'Situation of each beneficiary'),
      text('Medidas adotadas e falhas', 'Medidas adoptadas y fallas', 'Measures taken and shortcomings'),
      text('Persistência do risco', 'Persistencia del riesgo', 'Persistence of the risk'),
      text(
        'Pedidos: manter, ampliar, reunião, visita',
        'Solicitudes: mantener, ampliar, reunión, visita',
        'Requests: maintain, widen, meeting, visit',
      ),
    ],
    requirements: [],
    checklist: [
      number,
      text('Relatório do Estado', 'Informe del Estado', "State's report"),
      text('Incidentes datados', 'Incidentes fechados', 'Dated incidents'),
    ],
  },
]
