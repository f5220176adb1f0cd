import type { Filing, Procedure } from '../../law.ts'
import { text } from '../text.ts'
import { inquiryResolution, prosecutionCalendar, prosecutionLaw } from './counting.ts'
import { representationEvents, representationStages } from './events.ts'
import { inquiryRules } from './inquiry-rules.ts'
import { reportRules } from './report-rules.ts'

const filings: readonly Filing[] = [
  {
    id: 'br-representacao-mpf',
    name: text('Representação', 'Denuncia ante el MPF', 'Representation'),
    by: 'petitioner',
    events: ['representation-filed'],
    languages: ['pt'],
    outline: [
      text(
        'Endereçamento: PRDC ou Procuradoria da República',
        'Destinatario: PRDC o Procuradoria da República',
        'Addressed to the PRDC or the Procuradoria da República',
      ),
      text('Qualificação da entidade', 'Identificación de la entidad', 'The organisation'),
      text(
        'Fatos: cronologia, locais, vítimas; pedido de sigilo',
        'Hechos: cronología, lugares, víctimas; solicitud de reserva',
        'Facts: chronology, places, victims; request for confidentiality',
      ),
      text(
        'Direito violado e atribuição do MPF (CF, arts. 109 e 129)',
        'Derecho vulnerado y competencia del MPF (CF, arts. 109 y 129)',
        'Right violated and the MPF’s remit (CF arts. 109 and 129)',
      ),
      text('Provas e fontes', 'Pruebas y fuentes', 'Evidence and sources'),
      text(
        'Pedidos: notícia de fato ou inquérito, requisições, recomendação, ação',
        'Peticiones: noticia de hecho o investigación, requerimientos, recomendación, acción',
        'Requests: first report or inquiry, requisitions, recommendation, action',
      ),
      text('Documentos', 'Documentos', 'Documents'),
    ],
    requirements: [
      {
        id: 'br-representacao-identificacao',
        says: text(
          'Identificação e endereço de quem representa, o fato, seu provável autor e a indicação de prova; a anônima serve se trouxer elementos.',
          'Identificación y domicilio de quien denuncia, el hecho, su probable autor e indicios de prueba; la anónima vale si aporta elementos.',
          'Name and address of the author, the fact, who probably did it and evidence to look for; an anonymous one serves if it brings enough.',
        ),
        source: inquiryResolution('art. 2º'),
        confidence: 'KNOWN',
      },
    ],
    checklist: [
      text('Estatuto e procuração', 'Estatuto y poder', 'Statutes and power of attorney'),
      text('Consentimento das pessoas citadas', 'Consentimiento de las personas citadas', 'Consent of the people named'),
      text('Pedido de sigilo dos dados', 'Solicitud de reserva de los datos', 'Request to keep data confidential'),
      text(
        'Pedidos de informação já feitos e respostas',
        'Solicitudes de información ya hechas y respuestas',
        'Requests for information made, and answers',
      ),
      text('Protocolo do MPF Serviços guardado', 'Constancia de MPF Serviços guardada', 'Receipt of MPF Serviços kept'),
    ],
  },
  {
    id: 'br-mpf-recurso',
    name: text('Recurso contra o arquivamento', 'Recurso contra el archivo', 'Appeal against archiving'),
    by: 'petitioner',
    events: ['appeal-filed', 'reasons-filed'],
    languages: ['pt'],
    outline: [
      text('Decisão recorrida e data da ciência', 'Decisión recurrida y fecha de notificación', 'Decision appealed and day of notice'),
      text('Por que há fato a apurar', 'Por qué hay un hecho que investigar', 'Why there is a matter to investigate'),
      text('Provas não examinadas e novas', 'Pruebas no examinadas y nuevas', 'Evidence not examined, and new evidence'),
      text(
        'Pedido: reconsideração ou remessa à revisão',
        'Petición: reconsideración o remisión a revisión',
        'Request: reconsider or send for review',
      ),
    ],
    requirements: [],
    checklist: [
      text('E-mail ou ofício da ciência', 'Correo u oficio de notificación', 'E-mail or letter of notice'),
      text('Protocolo na secretaria que arquivou', 'Presentación en la secretaría que archivó', 'Filed with the office that archived'),
    ],
  },
]

/** A representation to the Federal Prosecution Service, and what it may become. */
export const representation: Procedure = {
  id: 'br-mpf',
  name: text('Representação ao MPF', 'Denuncia ante el Ministerio Público Federal', 'Representation to the Federal Prosecution'),
  noun: text('representação', 'denuncia', 'representation'),
  ourRole: 'petitioner',
  country: 'BR',
  calendar: prosecutionCalendar,
  stages: representationStages,
  events: representationEvents,
  rules: [...reportRules, ...inquiryRules],
  outcomes: [
    { id: 'arquivado', name: text('Arquivado', 'Archivado', 'Archived') },
    { id: 'tac', name: text('Ajustamento de conduta (TAC)', 'Acuerdo de ajuste de conducta (TAC)', 'Conduct agreement (TAC)') },
    { id: 'acp', name: text('Ação civil pública', 'Acción civil pública', 'Civil public action') },
    {
      id: 'remetido',
      name: text('Remetido a outro Ministério Público', 'Remitido a otro Ministerio Público', 'Sent to another Prosecution Service'),
    },
  ],
  filings,
  provisions: [
    {
      id: 'br-mpf-inquerito-facultativo',
      says: text(
        'O inquérito civil não é condição para a ação: a associação pode propor a sua a qualquer tempo.',
        'La investigación civil no es condición de la acción: la asociación puede presentar la suya en cualquier momento.',
        'A civil inquiry is no condition of an action: an association may file its own at any time.',
      ),
      source: inquiryResolution('art. 1º, parágrafo único', 'Texto do artigo em transcrição'),
      confidence: 'VERIFIED',
    },
    {
      id: 'br-mpf-requisicao-poder',
      says: text(
        'O MPF requisita informações e documentos a autoridades federais e estaduais; o sigilo não lhe é oposto, salvo reserva judicial.',
        'El MPF requiere información y documentos a autoridades federales y estatales; no se le opone el secreto, salvo reserva judicial.',
        'The MPF may require information and documents of federal and State authorities; secrecy is no answer, save where a court must decide.',
      ),
      source: prosecutionLaw('art. 8º, II e § 2º'),
      confidence: 'KNOWN',
    },
  ],
}
