import type { Rule } from '../../law.ts'
import { fixed } from '../terms.ts'
import { text } from '../text.ts'
import { assentDays, congressDays, constitution, hours, senateDays, senateOrders } from './counting.ts'

const paraphrase = 'Paráfrase do artigo em fonte secundária e página da Câmara'

/** In the Senate as revising house. */
export const senateRules: readonly Rule[] = [
  {
    id: 'br-sf-emendas-5du',
    name: text('Emendas no Senado', 'Enmiendas en el Senado', 'Amendments in the Senate'),
    holder: 'third',
    nature: 'bar',
    opens: ['senate-opened-for-amendments'],
    closes: ['senate-amendment-presented'],
    terms: [{ limit: fixed({ workingDays: 5 }, senateDays), source: senateOrders('art. 122, II'), confidence: 'KNOWN' }],
    examples: [
      { trigger: '2026-03-02', due: '2026-03-09', why: '3-6/3 = 1-4; 9/3 = 5.' },
      { trigger: '2026-07-15', due: '2026-08-05', why: '16-17/7 = 1-2; recesso de 18/7 a 2/8; 3-5/8 = 3-5.' },
    ],
  },
  {
    id: 'br-sf-recurso-terminativo-5du',
    name: text('Recurso contra decisão terminativa', 'Recurso contra decisión terminativa', 'Appeal against a final committee decision'),
    holder: 'third',
    nature: 'bar',
    opens: ['senate-conclusive-decision'],
    closes: ['senate-appeal-lodged'],
    terms: [{ limit: fixed({ workingDays: 5 }, senateDays), source: senateOrders('art. 91, §§ 3º a 5º'), confidence: 'KNOWN' }],
    examples: [
      { trigger: '2026-04-17', due: '2026-04-27', why: '20/4 = 1; 21/4 Tiradentes; 22-24/4 = 2-4; 27/4 = 5.' },
      { trigger: '2026-12-18', due: '2027-02-04', why: '21-22/12 = 1-2; recesso de 23/12 a 1/2; 2-4/2 = 3-5.' },
    ],
  },
]

/** Before the President, and in the joint session on the veto. */
export const assentRules: readonly Rule[] = [
  {
    id: 'br-sancao-15du',
    name: text('Sanção ou veto', 'Sanción o veto', 'Assent or veto'),
    holder: 'state',
    nature: 'bar',
    opens: ['received-for-assent'],
    closes: ['assented', 'vetoed', 'tacit-assent'],
    extension: { allowed: false, base: 'due', source: constitution('art. 66, §§ 1º e 3º') },
    silence: ['tacit-assent'],
    terms: [
      {
        limit: fixed({ workingDays: 15 }, assentDays),
        source: constitution('art. 66, §§ 1º e 3º', paraphrase),
        confidence: 'VERIFIED',
        note: text(
          'O silêncio vale sanção. Discute-se se pontos facultativos contam: aqui contam.',
          'El silencio vale sanción. Se discute si los días de asueto cuentan: aquí cuentan.',
          'Silence is assent. Whether optional days off count is contested: here they do.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-03-02', due: '2026-03-23', why: '3-6/3 = 1-4; 9-13/3 = 5-9; 16-20/3 = 10-14; 23/3 = 15.' },
      {
        trigger: '2026-12-18',
        due: '2027-01-12',
        why: '21-24/12 = 1-4; Natal; 28-31/12 = 5-8; 1º/1; 4-8/1 = 9-13; 11-12/1 = 14-15: o recesso não suspende.',
      },
    ],
  },
  {
    id: 'br-veto-comunicacao-48h',
    name: text('Comunicar os motivos do veto', 'Comunicar los motivos del veto', 'Sending the reasons for the veto'),
    holder: 'state',
    nature: 'procedural',
    opens: ['vetoed'],
    closes: ['veto-reasons-sent', 'veto-received'],
    terms: [{ limit: fixed({ hours: 48 }, hours), source: constitution('art. 66, § 1º', paraphrase), confidence: 'VERIFIED' }],
    examples: [
      { trigger: '2026-03-23', due: '2026-03-25', why: 'Sem a hora do veto, contam-se 48 horas do início do dia.' },
      { trigger: '2026-12-31', due: '2027-01-02', why: 'Horas correm também no feriado e no sábado.' },
    ],
  },
  {
    id: 'br-veto-30d',
    name: text('Apreciar o veto', 'Examinar el veto', 'Deciding on the veto'),
    holder: 'body',
    nature: 'target',
    opens: ['veto-received'],
    closes: ['veto-upheld', 'veto-overridden'],
    terms: [
      {
        limit: fixed({ days: 30 }, congressDays),
        source: constitution('art. 66, §§ 4º e 6º; Regimento Comum, art. 104-A', paraphrase),
        confidence: 'VERIFIED',
        note: text(
          'Esgotado, o veto tranca a pauta da sessão conjunta. Rejeita-se por maioria absoluta de cada Casa.',
          'Vencido, el veto bloquea la orden del día de la sesión conjunta. Se rechaza por mayoría absoluta de cada cámara.',
          'Once over, the veto blocks the joint session’s agenda. It is overridden by an absolute majority of each House.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-03-02', due: '2026-04-01', why: '29 dias de março e 1 de abril.' },
      { trigger: '2026-07-01', due: '2026-08-16', why: '2 a 17/7 = 16; 1/8 é sábado: recesso de 18/7 a 2/8; 3 a 16/8 = 30.' },
    ],
  },
  {
    id: 'br-promulgacao-48h',
    name: text('Promulgar a lei', 'Promulgar la ley', 'Promulgating the law'),
    holder: 'state',
    nature: 'procedural',
    opens: ['tacit-assent', 'veto-overridden'],
    closes: ['promulgated'],
    silence: ['promulgated'],
    terms: [
      {
        limit: fixed({ hours: 48 }, hours),
        source: constitution('art. 66, § 7º'),
        confidence: 'KNOWN',
        note: text(
          'Se o Presidente não promulga, cabe ao Presidente do Senado e depois ao Vice.',
          'Si el Presidente no promulga, corresponde al Presidente del Senado y luego al Vicepresidente de este.',
          'If the President does not, the President of the Senate does, and then its Vice-President.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-03-23', due: '2026-03-25', why: 'Sem a hora, contam-se 48 horas do início do dia.' },
      { trigger: '2026-08-14', due: '2026-08-16', why: 'Horas correm também no fim de semana.' },
    ],
  },
]
