import type { Rule } from '../../../law.ts'
import { ask, dateless, fixed, open } from '../../terms.ts'
import { text } from '../../text.ts'
import { iachrDays, iachrRules, inTheLetter } from '../counting.ts'

/** From the transmission to the State until the decision on admissibility. */
export const admissibilityRules: readonly Rule[] = [
  {
    id: 'iachr-state-response-admissibility',
    name: text('Resposta do Estado à petição', 'Respuesta del Estado a la petición', "State's reply to the petition"),
    holder: 'state',
    nature: 'procedural',
    opens: ['transmitted-to-state'],
    closes: ['state-reply-received'],
    silence: ['status-enquiry-sent', 'admissibility-stage-opened', 'admissibility-deferred', 'facts-presumed'],
    extension: { allowed: true, notBeyond: { months: 4 }, base: 'due', source: iachrRules('art. 30(3)') },
    terms: [
      {
        id: 'iachr-state-response-1980-regs',
        to: '2001-04-30',
        limit: fixed({ days: 120 }, iachrDays),
        source: { cite: 'IACHR Regulations of 1980 art. 34(5)-(6)', seen: 'quoted in Series C Nos. 13, 265 and 316' },
        confidence: 'VERIFIED',
        note: text(
          'Prorrogações de 30 dias, sem passar de 180 dias da primeira comunicação.',
          'Prórrogas de 30 días, sin exceder 180 días de la primera comunicación.',
          'Extensions of 30 days, never beyond 180 days from the first communication.',
        ),
      },
      {
        id: 'iachr-state-response-admissibility-2001-2013',
        from: '2001-05-01',
        to: '2013-07-31',
        limit: fixed({ months: 2 }, iachrDays),
        source: {
          cite: 'IACHR Rules of 2000, as amended until 2009, art. 30(3)',
          seen: 'quoted in Series C Nos. 265 and 297; amendments of 2006',
        },
        confidence: 'VERIFIED',
        note: text(
          'Prorrogação até três meses do primeiro pedido.',
          'Prórroga hasta tres meses desde la primera solicitud.',
          'Extension up to three months from the first request.',
        ),
      },
      {
        from: '2013-08-01',
        limit: fixed({ months: 3 }, iachrDays),
        source: iachrRules('art. 30(3)', 'quoted in full in Series C No. 316, separate opinion; also Nos. 292, 399 and 404'),
        confidence: 'VERIFIED',
      },
    ],
    examples: [
      { trigger: '2001-04-30', due: '2001-08-28', safe: '2001-08-27', why: '120 days, the last day of the Regulations of 1980' },
      { trigger: '2001-05-01', due: '2001-07-01', safe: '2001-06-29', why: 'two months under the Rules of 2000; a Sunday does not move' },
      { trigger: '2013-07-31', due: '2013-09-30', safe: '2013-09-27', why: 'two months, the last day of the old text' },
      { trigger: '2013-08-01', due: '2013-11-01', safe: '2013-10-31', why: 'three months since 1 August 2013' },
      { trigger: '2020-02-10', due: '2020-07-13', safe: '2020-07-10', why: '10 May carried on by the 64 days of the suspension of 2020' },
    ],
  },
  {
    id: 'iachr-urgent-petition-response',
    name: text('Resposta do Estado a petição urgente', 'Respuesta del Estado a petición urgente', "State's reply to an urgent petition"),
    holder: 'state',
    nature: 'body-set',
    opens: ['urgent-information-requested'],
    closes: ['state-reply-received'],
    silence: ['status-enquiry-sent'],
    terms: [{ limit: ask(inTheLetter), source: iachrRules('art. 30(4) and (7)', 'quoted in Series C No. 316'), confidence: 'VERIFIED' }],
    examples: [
      dateless('ask', '2024-02-05', 'the promptest reply, within a period that the Commission fixes'),
      dateless('ask', '2013-08-01', 'the three months of art. 30(3) do not apply'),
    ],
  },
  {
    id: 'iachr-petitioner-reply-admissibility',
    name: text(
      'Observações da parte peticionária à resposta do Estado',
      'Observaciones de la parte peticionaria a la respuesta del Estado',
      "Petitioner's observations on the State's reply",
    ),
    holder: 'petitioner',
    nature: 'body-set',
    opens: ['state-reply-transmitted'],
    closes: ['petitioner-reply-filed'],
    terms: [
      {
        limit: ask(inTheLetter, { months: 1 }),
        source: iachrRules('art. 30(5)', 'quoted in Series C No. 316; the usual month is practice'),
        confidence: 'VERIFIED',
      },
    ],
    examples: [
      dateless('ask', '2024-06-03', 'the letter sets the date, commonly one month'),
      dateless('ask', '2025-01-31', 'the usual month would end on 28 February, but is not computed'),
    ],
  },
  {
    id: 'iachr-state-admissibility-challenges-window',
    name: text(
      'Objeções do Estado à admissibilidade',
      'Cuestionamientos del Estado a la admisibilidad',
      "State's challenges to admissibility",
    ),
    holder: 'state',
    nature: 'procedural',
    opens: ['transmitted-to-state'],
    closes: ['state-challenge-received', 'admissibility-report-notified', 'inadmissibility-report-notified'],
    terms: [
      {
        limit: open(
          text(
            'desde a transmissão até a decisão de admissibilidade; a objeção tardia entende-se renunciada.',
            'desde la transmisión hasta la decisión de admisibilidad; la objeción tardía se entiende renunciada.',
            'from transmission until the decision on admissibility; a later objection is taken as waived.',
          ),
        ),
        source: iachrRules('art. 30(6)', 'quoted in Series C No. 316; waiver in Series C No. 139 paras. 5 and 9'),
        confidence: 'VERIFIED',
      },
    ],
    examples: [
      dateless('open', '2024-02-05', 'the window ends with the decision, not on a date'),
      dateless('open', '2013-08-01', 'the three months bind the reply, not the challenge'),
    ],
  },
  {
    id: 'iachr-admissibility-decision',
    name: text('Decisão sobre a admissibilidade', 'Decisión sobre la admisibilidad', 'Decision on admissibility'),
    holder: 'body',
    nature: 'target',
    opens: ['state-reply-received', 'admissibility-stage-opened'],
    closes: ['admissibility-report-notified', 'inadmissibility-report-notified', 'admissibility-deferred', 'petition-archived'],
    silence: ['status-enquiry-sent'],
    terms: [
      {
        limit: open(text('sem prazo para a Comissão.', 'sin plazo para la Comisión.', 'no limit on the Commission.')),
        source: iachrRules('art. 36(1)-(2)'),
        confidence: 'KNOWN',
      },
    ],
    examples: [
      dateless('open', '2024-06-03', 'the Commission is bound to no date'),
      dateless('open', '2001-05-01', 'Honorato v. Brazil waited from 2003 to 2007 under the Rules of 2000'),
    ],
  },
  {
    id: 'iachr-friendly-settlement-interest',
    name: text(
      'Manifestação de interesse em solução amistosa',
      'Manifestación de interés en solución amistosa',
      'Statement of interest in a friendly settlement',
    ),
    holder: 'party',
    nature: 'body-set',
    opens: ['settlement-interest-asked'],
    closes: ['settlement-interest-answered'],
    terms: [{ limit: ask(inTheLetter), source: iachrRules('art. 37(4)'), confidence: 'KNOWN' }],
    examples: [
      dateless('ask', '2024-09-02', 'the letter sets the date'),
      dateless('ask', '2020-03-19', 'a date that falls in the suspension of 2020 is confirmed with the Secretariat'),
    ],
  },
  {
    id: 'iachr-friendly-settlement-any-stage',
    name: text('Negociação da solução amistosa', 'Negociación de la solución amistosa', 'Negotiation of the friendly settlement'),
    holder: 'party',
    nature: 'target',
    opens: ['settlement-opened'],
    closes: ['settlement-report-approved', 'settlement-ended-before-admissibility', 'settlement-ended-in-merits'],
    terms: [
      {
        limit: open(
          text(
            'enquanto as duas partes consentirem; termina a pedido de qualquer uma ou da Comissão.',
            'mientras ambas partes consientan; termina a pedido de cualquiera de ellas o de la Comisión.',
            'as long as both parties consent; it ends at the request of either or of the Commission.',
          ),
        ),
        source: iachrRules('art. 40; ACHR arts. 48(1)(f) and 49'),
        confidence: 'KNOWN',
      },
    ],
    examples: [
      dateless('open', '2024-09-02', 'no length is fixed'),
      dateless('open', '2020-03-19', 'consent, not a calendar, keeps it open'),
    ],
  },
]
