import type { Procedure } from '../../law.ts'
import { fixed } from '../terms.ts'
import { text } from '../text.ts'
import { federalAdministration } from './calendars.ts'
import { statusEnquired, wentToCourt } from './common.ts'
import { administrative } from './counting.ts'
import { cited } from './sources.ts'

const source = cited(
  'Lei 9.051/1995, art. 1º; Constituição Federal, art. 5º, XXXIV, b',
  'https://www.planalto.gov.br/ccivil_03/leis/l9051.htm',
)

/** Certificate that a public office must issue for the defence of rights (Law 9.051/1995). */
export const certificateRequest: Procedure = {
  id: 'br-certidao',
  name: text('Certidão para defesa de direitos', 'Certificación para la defensa de derechos', 'Certificate for the defence of rights'),
  noun: text('pedido de certidão', 'solicitud de certificación', 'request for a certificate'),
  ourRole: 'petitioner',
  country: 'BR',
  calendar: federalAdministration,
  stages: [{ id: 'pedido', name: text('Pedido registrado', 'Solicitud registrada', 'Request registered'), waitsFor: 'state' }],
  events: [
    {
      id: 'certificate-requested',
      name: text('Pedido registrado no órgão', 'Solicitud registrada en el órgano', 'Request registered with the office'),
      by: 'petitioner',
      moves: 'pedido',
      from: ['pedido'],
    },
    {
      id: 'certificate-issued',
      name: text('Certidão expedida', 'Certificación expedida', 'Certificate issued'),
      by: 'state',
      from: ['pedido'],
      outcome: 'expedida',
    },
    {
      id: 'certificate-refused',
      name: text('Certidão negada', 'Certificación denegada', 'Certificate refused'),
      by: 'state',
      from: ['pedido'],
      outcome: 'negada',
    },
    statusEnquired,
    wentToCourt,
  ],
  rules: [
    {
      id: 'br-certidao-15d',
      name: text('Expedição da certidão', 'Expedición de la certificación', 'Issue of the certificate'),
      holder: 'state',
      nature: 'target',
      opens: ['certificate-requested'],
      closes: ['certificate-issued', 'certificate-refused'],
      extension: { allowed: false, base: 'due', source },
      silence: ['status-enquired', 'went-to-court'],
      terms: [
        {
          limit: fixed({ days: 15 }, administrative),
          source,
          confidence: 'KNOWN',
          note: text(
            'Vale em todos os entes. Negada ou atrasada: mandado de segurança (120 dias da negativa) ou habeas data, se são dados da própria pessoa.',
            'Rige en todos los entes. Denegada o demorada: mandado de segurança (120 días de la negativa) o hábeas data, si son datos de la propia persona.',
            'Binds every level of government. Refused or late: writ of mandamus (120 days from refusal), or habeas data for the person’s own data.',
          ),
        },
      ],
      examples: [
        { trigger: '2026-08-03', due: '2026-08-18', why: '4/8 = 1; 18/8 = 15.' },
        { trigger: '2026-10-13', due: '2026-10-29', why: '28/10 = 15, Dia do Servidor: quinta, 29.' },
      ],
    },
  ],
  outcomes: [
    { id: 'expedida', name: text('Expedida', 'Expedida', 'Issued') },
    { id: 'negada', name: text('Negada', 'Denegada', 'Refused') },
  ],
  filings: [],
  provisions: [
    {
      id: 'br-certidao-fins',
      says: text(
        'Aqui o pedido diz os fins e as razões (art. 2º), ao contrário do acesso à informação.',
        'Aquí la solicitud indica los fines y las razones (art. 2º), a diferencia del acceso a la información.',
        'Here the request states its purpose and reasons (art. 2º), unlike access to information.',
      ),
      source: cited('Lei 9.051/1995, art. 2º', 'https://www.planalto.gov.br/ccivil_03/leis/l9051.htm'),
      confidence: 'KNOWN',
    },
  ],
}
