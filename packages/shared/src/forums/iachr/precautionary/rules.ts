import type { Rule } from '../../../law.ts'
import { ask, dateless, open } from '../../terms.ts'
import { text } from '../../text.ts'
import { iachrRules, inTheLetter } from '../counting.ts'

/** The times of precautionary measures: all but two are set in a letter or resolution. */
export const precautionaryRules: readonly Rule[] = [
  {
    id: 'iachr-pm-request-any-time',
    name: text('Solicitar medidas cautelares', 'Solicitar medidas cautelares', 'Request precautionary measures'),
    holder: 'petitioner',
    nature: 'procedural',
    opens: ['risk-identified'],
    closes: ['request-lodged'],
    terms: [
      {
        limit: open(
          text(
            'a qualquer momento, sem petição e sem esgotar recursos; a demora enfraquece a urgência.',
            'en cualquier momento, sin petición ni agotamiento de recursos; la demora debilita la urgencia.',
            'at any time, without a petition or exhaustion; delay weakens the urgency.',
          ),
        ),
        source: iachrRules('art. 25(1)-(4)', 'art. 25(1)-(2) in the text of the reform of 2013'),
        confidence: 'VERIFIED',
      },
    ],
    examples: [
      dateless('open', '2024-02-29', 'no count begins with the risk'),
      dateless('open', '2020-03-19', 'requests were received while other limits were suspended'),
    ],
  },
  {
    id: 'iachr-pm-state-information',
    name: text(
      'Informação do Estado antes da decisão',
      'Información del Estado antes de la decisión',
      "State's information before the decision",
    ),
    holder: 'state',
    nature: 'body-set',
    opens: ['state-information-requested'],
    closes: ['state-information-received'],
    silence: ['status-enquiry-sent', 'measures-granted'],
    terms: [{ limit: ask(inTheLetter), source: iachrRules('art. 25(5)'), confidence: 'KNOWN' }],
    examples: [
      dateless('ask', '2024-05-06', 'the letter sets the date'),
      dateless('ask', '2020-04-01', 'processed normally during the suspension of 2020'),
    ],
  },
  {
    id: 'iachr-pm-requester-additional-info',
    name: text('Informação da parte solicitante', 'Información de la parte solicitante', "Requester's information"),
    holder: 'petitioner',
    nature: 'body-set',
    opens: ['requester-information-requested', 'state-information-transmitted'],
    closes: ['requester-information-supplied'],
    terms: [
      {
        limit: ask(inTheLetter),
        source: iachrRules('art. 25; IACHR Resolution 3/18'),
        confidence: 'KNOWN',
        note: text(
          'Sem resposta, a solicitação é desativada.',
          'Sin respuesta, la solicitud se desactiva.',
          'Without an answer the request is deactivated.',
        ),
      },
    ],
    examples: [
      dateless('ask', '2024-05-06', 'the letter sets the date'),
      dateless('ask', '2018-05-10', 'the day of Resolution 3/18: silence now leads to deactivation'),
    ],
  },
  {
    id: 'iachr-pm-initial-report',
    name: text('Relatório do Estado sobre as medidas', 'Informe del Estado sobre las medidas', "State's report on the measures"),
    holder: 'state',
    nature: 'body-set',
    opens: ['measures-granted', 'measures-widened', 'state-report-requested'],
    closes: ['state-report-received'],
    silence: ['status-enquiry-sent', 'beneficiary-observations-filed', 'working-meeting-held'],
    terms: [
      {
        limit: ask(
          text(
            'leia a parte resolutiva (costuma ser 10, 15 ou 20 dias) e registre a data.',
            'lea la parte resolutiva (suele ser 10, 15 o 20 días) y registre la fecha.',
            'read the operative part (commonly 10, 15 or 20 days) and record the date.',
          ),
        ),
        source: iachrRules('art. 25(7)-(10)'),
        confidence: 'KNOWN',
      },
    ],
    examples: [
      dateless('ask', '2024-07-12', 'the resolution sets the date of the first report'),
      dateless('ask', '2024-12-20', 'no figure is assumed over the end of the year either'),
    ],
  },
  {
    id: 'iachr-pm-observations',
    name: text('Observações dos beneficiários', 'Observaciones de las personas beneficiarias', "Beneficiaries' observations"),
    holder: 'petitioner',
    nature: 'body-set',
    opens: ['beneficiary-observations-requested', 'review-opened'],
    closes: ['beneficiary-observations-filed'],
    terms: [
      {
        limit: ask(inTheLetter),
        source: iachrRules('art. 25(9)-(11)'),
        confidence: 'KNOWN',
        note: text(
          'O silêncio injustificado pode levar ao levantamento.',
          'El silencio injustificado puede llevar al levantamiento.',
          'Unjustified silence may lead to lifting.',
        ),
      },
    ],
    examples: [
      dateless('ask', '2024-09-02', "on the State's report: the letter sets the date"),
      dateless('ask', '2025-01-31', 'before the measures are lifted: the letter sets the date'),
    ],
  },
  {
    id: 'iachr-pm-periodic-review',
    name: text('Revisão periódica pela Comissão', 'Revisión periódica por la Comisión', 'Periodic review by the Commission'),
    holder: 'body',
    nature: 'target',
    opens: ['measures-granted', 'measures-maintained'],
    closes: ['follow-up-resolution-notified', 'review-opened', 'measures-lifted'],
    silence: ['status-enquiry-sent'],
    terms: [
      {
        limit: open(
          text(
            'de ofício ou a pedido, sem prazo; escreva a cada 3 a 6 meses sobre o risco (recomendação).',
            'de oficio o a pedido, sin plazo; escriba cada 3 a 6 meses sobre el riesgo (recomendación).',
            'on its own motion or on request, no limit; write every 3 to 6 months about the risk (advice).',
          ),
        ),
        source: iachrRules('art. 25(9)-(11)'),
        confidence: 'KNOWN',
      },
    ],
    examples: [
      dateless('open', '2024-07-12', 'no period binds the Commission'),
      dateless('open', '2024-02-29', 'nor does an anniversary of the resolution'),
    ],
  },
  {
    id: 'iachr-pm-to-provisional',
    name: text(
      'Pedido da CIDH de medidas provisórias à Corte',
      'Solicitud de la CIDH de medidas provisionales a la Corte',
      "IACHR's request to the Court for provisional measures",
    ),
    holder: 'body',
    nature: 'target',
    opens: ['measures-granted'],
    closes: ['provisional-measures-requested', 'provisional-measures-ordered'],
    terms: [
      {
        limit: open(
          text(
            'a qualquer momento, em caso de extrema gravidade e urgência; só contra Estado que aceitou a Corte.',
            'en cualquier momento, en caso de extrema gravedad y urgencia; solo contra un Estado que aceptó la Corte.',
            'at any time, in extreme gravity and urgency; only against a State that accepts the Court.',
          ),
        ),
        source: iachrRules('arts. 25(12)-(13) and 76; ACHR art. 63(2)'),
        confidence: 'KNOWN',
      },
    ],
    examples: [
      dateless('open', '2024-07-12', 'from the day of the grant, whenever it becomes necessary'),
      dateless('open', '2020-03-19', 'not suspended in 2020'),
    ],
  },
]
