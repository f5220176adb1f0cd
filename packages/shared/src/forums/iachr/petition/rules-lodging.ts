import type { Rule } from '../../../law.ts'
import { ask, dateless, fixed, open } from '../../terms.ts'
import { text } from '../../text.ts'
import { convention, conventionMonths, iachrRules, inTheLetter } from '../counting.ts'

const sixMonths = {
  ...convention('art. 46(1)(b); IACHR Rules art. 32(1)', 'Rules art. 32(1)-(2) quoted in full in Series C No. 274 fn. 22'),
}

const reasonableTime = text(
  'prazo razoável a critério da Comissão, segundo a data da violação alegada e as circunstâncias do caso.',
  'plazo razonable a criterio de la Comisión, según la fecha de la violación alegada y las circunstancias del caso.',
  'a reasonable time in the opinion of the Commission, in view of the date of the alleged violation and the circumstances of the case.',
)

/** Until the petition is opened for processing. */
export const lodgingRules: readonly Rule[] = [
  {
    id: 'iachr-petition-six-months',
    name: text('Seis meses para apresentar a petição', 'Seis meses para presentar la petición', 'Six months to lodge the petition'),
    holder: 'petitioner',
    nature: 'bar',
    elsewhere: true,
    opens: ['final-decision-notified'],
    closes: ['petition-lodged'],
    extension: { allowed: false, base: 'due', source: sixMonths },
    yieldsTo: { event: 'exhaustion-exception-claimed', standard: reasonableTime, source: iachrRules('art. 32(2); ACHR art. 46(2)') },
    terms: [
      {
        from: '1978-07-18',
        limit: fixed({ months: 6 }, conventionMonths),
        source: sixMonths,
        confidence: 'VERIFIED',
        note: text(
          'Conta da notificação à suposta vítima, não da data da decisão. Se cabe exceção ao esgotamento, vale o prazo razoável do art. 32(2) do Regulamento; invocar a exceção não basta para dar o prazo por cumprido.',
          'Corre desde la notificación a la presunta víctima, no desde la fecha de la decisión. Si procede una excepción al agotamiento, rige el plazo razonable del art. 32(2) del Reglamento; invocarla no basta para dar el plazo por cumplido.',
          'Runs from notification to the alleged victim, not from the date of the decision. Where an exception to exhaustion applies, the reasonable time of Rules art. 32(2) governs; claiming the exception is not enough to treat the period as met.',
        ),
      },
    ],
    examples: [
      { trigger: '2024-11-14', due: '2025-05-14', safe: '2025-05-13', why: 'Thursday, date to date' },
      {
        trigger: '2025-08-31',
        due: '2026-02-28',
        safe: '2026-02-27',
        why: 'February is too short: its last day, a Saturday, and nothing moves it',
      },
      {
        trigger: '2019-12-10',
        due: '2020-06-10',
        safe: '2020-06-09',
        why: 'the suspension of 2020 was weighed case by case, so it is not counted on',
      },
    ],
  },
  {
    id: 'iachr-petition-reasonable-time',
    name: text(
      'Prazo razoável quando há exceção ao esgotamento',
      'Plazo razonable cuando hay excepción al agotamiento',
      'Reasonable time where exhaustion is excepted',
    ),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['exhaustion-exception-claimed'],
    closes: ['petition-lodged'],
    terms: [
      {
        limit: open(reasonableTime),
        source: iachrRules('art. 32(2); ACHR art. 46(2)', 'Series C No. 274 fn. 22; applied in Series C No. 140'),
        confidence: 'VERIFIED',
      },
    ],
    examples: [
      dateless('open', '2024-11-14', 'the standard has no number of days'),
      dateless('open', '2009-07-10', 'Herzog v. Brazil: lodged in 2009 for facts of 1975; no count of days decides'),
    ],
  },
  {
    id: 'iachr-initial-review',
    name: text('Revisão inicial pela Secretaria', 'Revisión inicial por la Secretaría', 'Initial review by the Secretariat'),
    holder: 'body',
    nature: 'target',
    opens: ['petition-lodged', 'restudy-requested'],
    closes: ['transmitted-to-state', 'processing-declined', 'petition-archived'],
    silence: ['status-enquiry-sent'],
    terms: [
      {
        limit: open(
          text(
            'ordem cronológica de entrada, sem prazo para a Comissão.',
            'orden cronológico de ingreso, sin plazo para la Comisión.',
            'in the order of receipt, with no limit on the Commission.',
          ),
        ),
        source: iachrRules('arts. 26, 28 and 29', "the Commission's information note on art. 29(2)"),
        confidence: 'VERIFIED',
      },
    ],
    examples: [
      dateless('open', '2025-03-03', 'the Commission is bound to no date'),
      dateless('open', '2020-03-19', 'no period to suspend: the review of 2020 had no date either'),
    ],
  },
  {
    id: 'iachr-information-reply',
    name: text(
      'Resposta ao pedido de informação da revisão inicial',
      'Respuesta a la solicitud de información en la revisión inicial',
      'Reply to the request for information in the initial review',
    ),
    holder: 'petitioner',
    nature: 'body-set',
    opens: ['information-requested'],
    closes: ['information-supplied'],
    terms: [{ limit: ask(inTheLetter), source: iachrRules('art. 26(2)', "the Commission's information note"), confidence: 'VERIFIED' }],
    examples: [
      dateless('ask', '2025-06-02', 'the letter sets the date'),
      dateless('ask', '2024-02-29', 'a leap day changes nothing: the letter governs'),
    ],
  },
  {
    id: 'iachr-initial-rejection-restudy',
    name: text(
      'Pedido de reexame da decisão de não tramitar',
      'Solicitud de reestudio de la decisión de no tramitar',
      'Request to restudy the decision not to process',
    ),
    holder: 'petitioner',
    nature: 'procedural',
    survives: true,
    opens: ['processing-declined'],
    closes: ['restudy-requested'],
    extension: { allowed: false, base: 'due', source: { cite: 'IACHR Resolution 1/19' } },
    terms: [
      {
        limit: ask(
          text(
            'a Resolução 1/19 fixa um prazo que ainda não foi conferido; leia-a e a carta, e peça o quanto antes.',
            'la Resolución 1/19 fija un plazo aún no verificado; léala junto con la carta y presente la solicitud cuanto antes.',
            'Resolution 1/19 sets a period that has not been checked yet; read it and the letter, and ask as soon as you can.',
          ),
        ),
        from: '2019-10-29',
        source: {
          cite: 'IACHR Resolution 1/19 (initial review of petitions)',
          url: 'https://www.oas.org/es/cidh/decisiones/pdf/Resolucion-1-19-es.pdf',
          seen: 'that a limit exists; the figure was not seen',
        },
        confidence: 'UNSURE',
        note: text(
          'Cabe um só reexame; depois a decisão é definitiva.',
          'Procede un solo reestudio; después la decisión es definitiva.',
          'One restudy only; the decision is then final.',
        ),
      },
    ],
    examples: [
      dateless('uncovered', '2019-10-28', 'before the Resolution'),
      dateless('ask', '2019-10-29', 'a limit exists, its length was not seen'),
    ],
  },
  {
    id: 'iachr-archiving-warning',
    name: text('Resposta ao aviso de arquivamento', 'Respuesta al aviso de archivo', 'Answer to the notice of archiving'),
    holder: 'petitioner',
    nature: 'body-set',
    opens: ['archiving-warned'],
    closes: ['archiving-warning-answered'],
    terms: [
      {
        limit: ask(inTheLetter),
        source: iachrRules('art. 42', 'press release 57/2022 treats the notice of Resolution 1/22 as one under art. 42'),
        confidence: 'VERIFIED',
      },
    ],
    examples: [
      dateless('ask', '2023-05-10', 'the notice sets the date'),
      dateless('ask', '2022-03-22', 'a notice of its own; those on the list of Resolution 1/22 had two months'),
    ],
  },
  {
    id: 'iachr-archiving-res-1-22',
    name: text(
      'Dois meses da Resolução 1/22 para petições inativas',
      'Dos meses de la Resolución 1/22 para peticiones inactivas',
      'Two months of Resolution 1/22 for inactive petitions',
    ),
    holder: 'petitioner',
    nature: 'body-set',
    opens: ['listed-in-resolution-1-22'],
    closes: ['archiving-warning-answered'],
    terms: [
      {
        from: '2022-03-22',
        to: '2022-05-22',
        limit: fixed({ months: 2 }, conventionMonths),
        source: {
          cite: 'IACHR Resolution 1/22',
          url: 'https://oas.org/es/CIDH/jsForm/?File=/es/cidh/prensa/comunicados/2022/057.asp',
          seen: 'press release 57/2022',
        },
        confidence: 'VERIFIED',
      },
    ],
    examples: [
      dateless('uncovered', '2022-03-21', 'before the Resolution was published'),
      { trigger: '2022-03-22', due: '2022-05-22', safe: '2022-05-20', why: 'published on 22 March 2022; two months end on a Sunday' },
    ],
  },
]
