import type { Rule } from '../../law.ts'
import { ask, dateless, fixed } from '../terms.ts'
import { text } from '../text.ts'
import { chamberOrders, congressDays, constitution } from './counting.ts'

const countSessions = text(
  'conte só as sessões efetivamente realizadas: leia a agenda da Câmara e registre o dia da quinta (RICD, art. 280). A sessão inicial não conta; o recesso suspende.',
  'cuente solo las sesiones efectivamente celebradas: lea la agenda de la Cámara y registre el día de la quinta (RICD, art. 280). La sesión inicial no cuenta; el receso suspende.',
  'count only sessions actually held: read the agenda of the Chamber and record the day of the fifth (RICD, art. 280). The opening session does not count; the recess suspends.',
)

/** Proposals that end with the legislature, and may be taken up again. */
export const archivingRules: readonly Rule[] = [
  {
    id: 'br-arquivamento-legislatura',
    name: text(
      'Desarquivamento após o fim da legislatura',
      'Desarchivo tras el fin de la legislatura',
      'Taking the bill up again in the new legislature',
    ),
    holder: 'third',
    nature: 'bar',
    opens: ['archived-with-legislature'],
    closes: ['unarchived'],
    survives: true,
    terms: [
      {
        limit: ask(
          text(
            'a Resolução 33/2022 mudou a regra (propostas de reeleitos continuam) e não foi conferida. Leia o art. 105 do RICD (no Senado, art. 332) e peça ao gabinete do autor.',
            'la Resolución 33/2022 cambió la regla (las de reelegidos continúan) y no se ha verificado. Lea el art. 105 del RICD (en el Senado, art. 332) y consulte al despacho del autor.',
            'Resolution 33/2022 changed the rule (those of re-elected members go on) and was not checked. Read art. 105 of the RICD (in the Senate, art. 332) and ask the author’s office.',
          ),
        ),
        source: {
          ...chamberOrders('art. 105'),
          cite: 'Regimento Interno da Câmara dos Deputados, art. 105; Regimento Interno do Senado Federal, art. 332',
        },
        confidence: 'UNSURE',
      },
    ],
    examples: [
      dateless('ask', '2023-01-31', 'Nenhuma data se calcula de uma regra não conferida.'),
      dateless('ask', '2027-01-31', 'Nenhuma data se calcula de uma regra não conferida.'),
    ],
  },
]

/** Limits of the Chamber run in sessions: no calendar can tell them in advance. */
export const chamberRules: readonly Rule[] = [
  {
    id: 'br-cd-emendas-comissao-5s',
    name: text('Emendas na comissão', 'Enmiendas en comisión', 'Amendments in committee'),
    holder: 'third',
    nature: 'bar',
    opens: ['opened-for-amendments', 'reopened-for-amendments'],
    closes: ['amendment-presented'],
    terms: [
      {
        limit: ask(countSessions),
        source: chamberOrders('arts. 119, I e § 1º, e 280'),
        confidence: 'KNOWN',
        note: text(
          'Só deputado apresenta emenda: a entidade sugere a um gabinete.',
          'Solo un diputado presenta enmiendas: la entidad las sugiere a un despacho.',
          'Only a deputy presents amendments: the organisation suggests them to one.',
        ),
      },
    ],
    examples: [
      dateless('ask', '2026-03-03', 'Cinco sessões não se projetam em calendário.'),
      dateless('ask', '2026-07-16', 'O recesso de julho suspende a contagem.'),
    ],
  },
  {
    id: 'br-cd-recurso-conclusivo-5s',
    name: text('Recurso contra a decisão conclusiva', 'Recurso contra la decisión conclusiva', 'Appeal against the committees’ decision'),
    holder: 'third',
    nature: 'bar',
    opens: ['conclusive-decision-published'],
    closes: ['appeal-to-plenary'],
    terms: [
      {
        limit: ask(countSessions),
        source: chamberOrders('arts. 58, §§ 1º a 4º, 132, § 2º, e 280; CF, art. 58, § 2º, I'),
        confidence: 'KNOWN',
        note: text(
          'Assinam um décimo dos deputados. Sem recurso, o projeto segue ao Senado ou à sanção.',
          'Firma un décimo de los diputados. Sin recurso, el proyecto sigue al Senado o a la sanción.',
          'Signed by a tenth of the deputies. Without it the bill goes to the Senate or for assent.',
        ),
      },
    ],
    examples: [
      dateless('ask', '2026-03-03', 'Cinco sessões não se projetam em calendário.'),
      dateless('ask', '2026-12-21', 'O recesso suspende a contagem.'),
    ],
  },
  {
    id: 'br-cd-prazos-comissao',
    name: text('Parecer da comissão', 'Dictamen de la comisión', 'Committee report'),
    holder: 'body',
    nature: 'target',
    opens: ['received-by-committee', 'received-by-cft', 'received-by-ccjc'],
    closes: ['opinion-approved', 'rejected-by-committees', 'budget-inadequate', 'unconstitutional', 'sent-to-plenary'],
    terms: [
      {
        limit: ask(
          text(
            'quarenta sessões em tramitação ordinária, dez com prioridade, cinco em urgência, contadas pelas realizadas: leia a agenda.',
            'cuarenta sesiones en trámite ordinario, diez con prioridad, cinco en urgencia, contadas por las celebradas: lea la agenda.',
            'forty sessions in ordinary procedure, ten with priority, five when urgent, counted as held: read the agenda.',
          ),
        ),
        source: chamberOrders('arts. 52 e 280'),
        confidence: 'KNOWN',
      },
    ],
    examples: [
      dateless('ask', '2026-03-03', 'O regime de tramitação e a agenda decidem.'),
      dateless('ask', '2026-07-16', 'O recesso suspende.'),
    ],
  },
  {
    id: 'br-cd-urgencia-constitucional-45d',
    name: text('Deliberar em urgência constitucional', 'Deliberar en urgencia constitucional', 'Deciding under constitutional urgency'),
    holder: 'body',
    nature: 'target',
    opens: ['constitutional-urgency-requested'],
    closes: ['plenary-approved', 'plenary-rejected'],
    terms: [
      {
        limit: fixed({ days: 45 }, congressDays),
        source: constitution('art. 64, §§ 1º a 4º'),
        confidence: 'KNOWN',
        note: text(
          'Depois disso a pauta da Casa fica trancada. O Senado tem outros 45 dias e as emendas dele, dez.',
          'Después, la orden del día de la Cámara queda bloqueada. El Senado tiene otros 45 días y sus enmiendas, diez.',
          'After it the House’s agenda is blocked. The Senate has another 45 days, and its amendments ten.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-03-02', due: '2026-04-16', why: '29 dias de março e 16 de abril.' },
      { trigger: '2026-06-15', due: '2026-08-15', why: '16/6 a 17/7 = 32; recesso de 18/7 a 2/8; 3 a 15/8 = 45.' },
    ],
  },
  ...archivingRules,
]
