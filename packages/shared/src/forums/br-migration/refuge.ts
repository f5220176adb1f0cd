import type { Filing, Procedure, Provision } from '../../law.ts'
import { federalAdministration } from '../br-administration/calendars.ts'
import { cited } from '../br-administration/sources.ts'
import { text } from '../text.ts'
import { refugeEvents, refugeStages } from './refuge/events.ts'
import { refugeRules } from './refuge/rules.ts'
import { barsToRemoval } from './removal/provisions.ts'
import { refugeeLaw } from './sources.ts'

const service = 'https://gov.br/pt-br/servicos/pedir-recurso-sobre-decisao-do-conare'

const appeal: Filing = {
  id: 'br-conare-recurso',
  name: text(
    'Recurso ao Ministro da Justiça e Segurança Pública',
    'Recurso ante el Ministro de Justicia y Seguridad Pública',
    'Appeal to the Minister of Justice and Public Security',
  ),
  by: 'petitioner',
  events: ['appeal-filed'],
  languages: ['pt', 'en', 'es', 'fr'],
  outline: [
    text('Identificação e número do processo ou protocolo', 'Identificación y número del expediente', 'Identity and number of the file'),
    text('Tempestividade: quinze dias do recebimento', 'Plazo: quince días desde la recepción', 'Timeliness: fifteen days from receipt'),
    text('Síntese da decisão', 'Síntesis de la decisión', 'The decision in brief'),
    text(
      'Razões: credibilidade, país de origem, Lei 9.474, art. 1º, I a III',
      'Razones: credibilidad, país de origen, Lei 9.474, art. 1º, I a III',
      'Grounds: credibility, country of origin, Lei 9.474 art. 1º, I-III',
    ),
    text('Fatos e provas novos', 'Hechos y pruebas nuevos', 'New facts and evidence'),
    text('Não devolução (arts. 7º e 32)', 'No devolución (arts. 7º y 32)', 'Non-refoulement (arts. 7º and 32)'),
    text(
      'Pedidos: reforma; subsidiariamente, acolhida humanitária',
      'Peticiones: revocación; en subsidio, acogida humanitaria',
      'Relief: reversal; in the alternative, humanitarian reception',
    ),
    text('Assinatura da pessoa ou de quem a defende', 'Firma de la persona o de quien la defiende', 'Signature of the person or counsel'),
  ],
  requirements: [
    {
      id: 'br-conare-recurso-formulario',
      says: text(
        'Formulário oficial (português, inglês, espanhol ou francês), entregue na Polícia Federal ou pelo Sisconare. Dispensa advogado.',
        'Formulario oficial (portugués, inglés, español o francés), entregado en la Policía Federal o por Sisconare. No exige abogado.',
        'Official form (Portuguese, English, Spanish or French), handed in at the Federal Police or through Sisconare. No lawyer needed.',
      ),
      source: cited('Serviço oficial de recurso contra decisão do CONARE', service, 'Página oficial do serviço'),
      confidence: 'VERIFIED',
    },
  ],
  checklist: [
    text('Notificação com a data do recebimento', 'Notificación con la fecha de recepción', 'Notice with the day of receipt'),
    text('Ata da entrevista e parecer', 'Acta de la entrevista y dictamen', 'Record of the interview and opinion'),
    text('Informação atual do país de origem', 'Información actual del país de origen', 'Current country-of-origin information'),
    text('Protocolo renovado', 'Comprobante renovado', 'Receipt renewed'),
    text(
      'Contato com a DPU ou a Cáritas, se não há advogado',
      'Contacto con la Defensoría Pública de la Unión (DPU) o Cáritas, si no hay abogado',
      'Contact with the federal public defender (DPU) or Cáritas, if there is no lawyer',
    ),
  ],
}

const provisions: readonly Provision[] = [
  ...barsToRemoval,
  {
    id: 'br-conare-permanencia',
    says: text(
      'O pedido dá protocolo e estada até a decisão final, e suspende processo por entrada irregular.',
      'La solicitud da comprobante y estancia hasta la decisión final, y suspende procesos por ingreso irregular.',
      'The claim gives a receipt and stay until the final decision, and suspends proceedings for irregular entry.',
    ),
    source: refugeeLaw('arts. 10, 21 e 30', 'Art. 30 em coletânea de legislação'),
    confidence: 'KNOWN',
  },
  {
    id: 'br-conare-protocolo-6m',
    says: text(
      'Protocolo não renovado seis meses depois de vencido leva ao arquivamento; confira se a regra mudou.',
      'El comprobante no renovado seis meses después de vencido lleva al archivo; verifique si la regla cambió.',
      'A receipt not renewed six months after it expired leads to archiving; check whether the rule has changed.',
    ),
    source: cited(
      'Resolução Normativa CONARE 18/2014 (redação da 28/2018)',
      'https://dspace.mj.gov.br/bitstream/1/1679/2/REN_CONARE_2018_28.html',
      'Texto da Resolução Normativa 28/2018',
    ),
    confidence: 'VERIFIED',
  },
  {
    id: 'br-conare-recusa-definitiva',
    says: text(
      'Recusado em definitivo, não se transfere para o país de origem enquanto dura o risco, salvo o art. 3º, III e IV; outra residência pode ser pedida.',
      'Denegado en definitiva, no se traslada al país de origen mientras dure el riesgo, salvo el art. 3º, III y IV; puede pedirse otra residencia.',
      'After final refusal there is no transfer to the country of origin while the risk lasts, save art. 3º, III and IV; another residence may be sought.',
    ),
    source: refugeeLaw('art. 32', 'Texto do art. 32 em coletânea de legislação'),
    confidence: 'VERIFIED',
  },
]

/** Recognition of refugee status by CONARE, its appeal, archiving, cessation and loss (Law 9.474/1997). */
export const refuge: Procedure = {
  id: 'br-conare',
  name: text(
    'Refúgio (CONARE)',
    'Refugio (CONARE, Comité Nacional para los Refugiados)',
    'Refugee status (CONARE, National Committee for Refugees)',
  ),
  noun: text('solicitação de refúgio', 'solicitud de refugio', 'refugee claim'),
  ourRole: 'petitioner',
  country: 'BR',
  calendar: federalAdministration,
  stages: refugeStages,
  events: refugeEvents,
  rules: refugeRules,
  outcomes: [
    { id: 'reconhecido', name: text('Reconhecido', 'Reconocido', 'Recognised') },
    {
      id: 'recusa-definitiva',
      name: text(
        'Recusa definitiva (cabe mandado de segurança)',
        'Denegación definitiva (cabe mandado de segurança)',
        'Final refusal (a writ remains)',
      ),
    },
    { id: 'arquivado', name: text('Arquivado', 'Archivado', 'Archived') },
    { id: 'mantida', name: text('Condição mantida', 'Condición mantenida', 'Status kept') },
    { id: 'cessada', name: text('Cessação', 'Cesación', 'Cessation') },
    { id: 'perdida', name: text('Perda', 'Pérdida', 'Loss') },
  ],
  filings: [appeal],
  provisions,
}
