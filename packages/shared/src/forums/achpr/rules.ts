import type { Rule } from '../../law.ts'
import { ask, dateless, fixed, open } from '../terms.ts'
import { text } from '../text.ts'
import { africanDays } from './counting.ts'
import { charter, rulesOf2020 } from './sources.ts'

/** What a rule asks for whose figure is only remembered. */
const notChecked = text(
  'o Regulamento de 2020 fixa um prazo que não foi conferido; leia a regra e a carta da Comissão e registre a data.',
  'el Reglamento de 2020 fija un plazo que no se ha verificado; lea la regla y la carta de la Comisión y registre la fecha.',
  "the Rules of 2020 set a limit that was not checked; read the rule and the Commission's letter and record the date.",
)

/** From the exhaustion of local remedies to the implementation of the decision. */
export const communicationRules: readonly Rule[] = [
  {
    id: 'achpr-reasonable-time',
    name: text(
      'Apresentar a comunicação à Comissão Africana',
      'Presentar la comunicación ante la Comisión Africana',
      'Submitting the communication to the African Commission',
    ),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['final-decision-notified'],
    closes: ['complaint-submitted'],
    elsewhere: true,
    terms: [
      {
        limit: open(
          text(
            'prazo razoável desde o esgotamento dos recursos internos; seis meses serviram de medida em Majuru c. Zimbábue (308/05).',
            'plazo razonable desde el agotamiento de los recursos internos; seis meses sirvieron de medida en Majuru c. Zimbabue (308/05).',
            'a reasonable time from the exhaustion of local remedies; six months served as a yardstick in Majuru v. Zimbabwe (308/05).',
          ),
        ),
        source: charter('art. 56(6)'),
        confidence: 'KNOWN',
      },
    ],
    examples: [dateless('open', '2004-02-29', 'no figure in the Charter'), dateless('open', '2026-03-02', 'no figure in the Charter')],
  },
  {
    id: 'achpr-seizure',
    name: text('Decisão de conhecer (seizure)', 'Decisión de conocer (seizure)', 'Seizure of the Commission'),
    holder: 'body',
    nature: 'target',
    opens: ['complaint-submitted'],
    closes: ['commission-seized', 'seizure-refused'],
    terms: [
      {
        from: '2020-06-02',
        limit: open(
          text(
            'sem prazo; o Secretariado decide entre as sessões, sobre o formulário completo.',
            'sin plazo; la Secretaría decide entre sesiones, sobre el formulario completo.',
            'no limit; the Secretariat decides between sessions on the complete form.',
          ),
        ),
        source: rulesOf2020('Rule 115(5)', 'public notice of 13 September 2021; (2022) 22 AHRLJ (Jimoh)'),
        confidence: 'VERIFIED',
      },
    ],
    examples: [dateless('uncovered', '2020-06-01', 'before the Rules of 2020'), dateless('open', '2020-06-02', 'their first day')],
  },
  {
    id: 'achpr-complainant-submissions-60d',
    name: text(
      'Alegações sobre admissibilidade e mérito',
      'Alegatos sobre admisibilidad y fondo',
      'Submissions on admissibility and merits',
    ),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['commission-seized'],
    closes: ['submissions-filed'],
    extension: { allowed: true, times: 1, notBeyond: { days: 90 }, base: 'due', source: rulesOf2020('Rule 116') },
    terms: [
      {
        from: '2020-06-02',
        limit: fixed({ days: 60 }, africanDays),
        source: rulesOf2020('Rule 116', 'talk by the communications lead of the Commission (ACDHRS, October 2024); text not seen'),
        confidence: 'VERIFIED',
        note: text(
          'Cabem mais 30 dias, uma vez; depois a comunicação é arquivada.',
          'Caben 30 días más, una vez; después la comunicación se archiva.',
          'Thirty days more, once; then the communication is struck out.',
        ),
      },
    ],
    examples: [
      dateless('uncovered', '2020-06-01', 'before the Rules of 2020'),
      { trigger: '2020-06-02', due: '2020-08-01', safe: '2020-07-31', why: '28 + 31 + 1 days; a Saturday, not moved' },
      { trigger: '2026-03-02', due: '2026-05-01', safe: '2026-04-30', why: '29 days of March, 30 of April, 1 of May' },
      { trigger: '2023-12-31', due: '2024-02-29', safe: '2024-02-28', why: '31 days of January, 29 of February in a leap year' },
    ],
  },
  {
    id: 'achpr-state-60d',
    name: text('Observações do Estado', 'Observaciones del Estado', "State's observations"),
    holder: 'state',
    nature: 'procedural',
    opens: ['submissions-transmitted'],
    closes: ['state-observations-received'],
    silence: ['examined-on-the-file', 'status-enquiry-sent'],
    terms: [{ from: '2020-06-02', limit: ask(notChecked, { days: 60 }), source: rulesOf2020('Rule 116'), confidence: 'UNSURE' }],
    examples: [
      dateless('uncovered', '2020-06-01', 'before the Rules of 2020'),
      dateless('ask', '2020-06-02', 'sixty days are remembered, not seen'),
    ],
  },
  {
    id: 'achpr-preliminary-objection',
    name: text('Exceção preliminar do Estado', 'Excepción preliminar del Estado', "State's preliminary objection"),
    holder: 'state',
    nature: 'procedural',
    opens: ['submissions-transmitted'],
    closes: ['preliminary-objection-received', 'state-observations-received'],
    silence: ['examined-on-the-file'],
    terms: [{ limit: ask(notChecked, { days: 30 }), source: rulesOf2020('Rule 117'), confidence: 'UNSURE' }],
    examples: [dateless('ask', '2021-03-31', 'thirty days are remembered, not seen'), dateless('ask', '2026-03-02', 'not seen')],
  },
  {
    id: 'achpr-complainant-reply-30d',
    name: text('Réplica às observações do Estado', 'Réplica a las observaciones del Estado', "Reply to the State's observations"),
    holder: 'petitioner',
    nature: 'procedural',
    opens: ['state-observations-transmitted'],
    closes: ['reply-filed'],
    terms: [{ from: '2020-06-02', limit: ask(notChecked, { days: 30 }), source: rulesOf2020('Rule 116'), confidence: 'UNSURE' }],
    examples: [
      dateless('uncovered', '2020-06-01', 'before the Rules of 2020'),
      dateless('ask', '2020-06-02', 'thirty days are remembered, not seen'),
    ],
  },
  {
    id: 'achpr-provisional-report-15d',
    name: text(
      'Relatório do Estado sobre as medidas provisórias',
      'Informe del Estado sobre las medidas provisionales',
      "State's report on the provisional measures",
    ),
    holder: 'state',
    nature: 'procedural',
    opens: ['provisional-measures-asked'],
    closes: ['provisional-report-received'],
    silence: ['status-enquiry-sent', 'referred-to-court'],
    survives: true,
    terms: [
      {
        limit: ask(notChecked, { days: 15 }),
        source: rulesOf2020('Rule 100; ACHPR Rules 2010, Rule 98(4)'),
        confidence: 'UNSURE',
      },
    ],
    examples: [
      dateless('ask', '2015-06-30', 'fifteen days are remembered from the Rules of 2010'),
      dateless('ask', '2026-03-02', 'not seen'),
    ],
  },
  {
    id: 'achpr-implementation-180d',
    name: text(
      'Informar sobre o cumprimento da decisão',
      'Informar sobre el cumplimiento de la decisión',
      'Reporting on the implementation',
    ),
    holder: 'state',
    nature: 'target',
    opens: ['violation-found'],
    closes: ['implementation-report-received', 'implemented'],
    silence: ['status-enquiry-sent', 'implementation-information-sent', 'referred-to-court'],
    terms: [
      {
        limit: ask(notChecked, { days: 180 }),
        source: rulesOf2020('Rule 125; ACHPR Rules 2010, Rule 112(2)'),
        confidence: 'UNSURE',
      },
    ],
    examples: [dateless('ask', '2015-06-30', '180 days are remembered from the Rules of 2010'), dateless('ask', '2026-03-02', 'not seen')],
  },
]
