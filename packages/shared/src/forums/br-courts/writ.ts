import type { Procedure, Rule } from '../../law.ts'
import { fixed } from '../terms.ts'
import { text } from '../text.ts'
import { answers } from './answers.ts'
import { appealEvents } from './appeal-events.ts'
import { appealFilings, appealProvisions } from './appeal-filings.ts'
import { fifteenDayAppeals } from './appeals.ts'
import { civilProcedure, substantive } from './counting.ts'
import { courts } from './courts.ts'
import { notified } from './decisions.ts'
import { pickRules } from './pick-rules.ts'
import { writLaw } from './sources.ts'
import { appealOutcomes, appealStages, writStages } from './stages.ts'
import { writEvents } from './writ-events.ts'
import { writFilings } from './writ-filings.ts'

const writRules: readonly Rule[] = [
  {
    id: 'br-ms-120d',
    name: text('Impetração do mandado de segurança', 'Interposición del mandado de segurança', 'Filing the writ of mandamus'),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['act-known'],
    closes: ['writ-filed'],
    terms: [
      {
        from: '2009-08-10',
        limit: fixed({ days: 120 }, substantive),
        source: { ...writLaw('art. 23'), seen: 'Texto do artigo em transcrição do Planalto; ADI 4.296; Súmula 632 do STF' },
        confidence: 'VERIFIED',
        note: text(
          'Pedido de reconsideração administrativa não interrompe (Súmula 430 do STF). Perdido o prazo, resta a via ordinária.',
          'La reconsideración administrativa no interrumpe (Súmula 430 del STF). Vencido el plazo, queda la vía ordinaria.',
          'A request for administrative review does not interrupt it (STF Súmula 430). Once lapsed, an ordinary action remains.',
        ),
      },
    ],
    examples: [
      {
        trigger: '2026-09-15',
        due: '2027-01-13',
        court: 'jfpr',
        why: '16-30/9 = 15; outubro 46; novembro 76; dezembro 107; 13/1 = 120. A suspensão de 20/12 a 20/1 não vale para prazo material.',
      },
      {
        trigger: '2026-08-24',
        due: '2027-01-07',
        court: 'jfpr',
        why: 'O 120º dia, 22/12, cai no recesso forense (20/12 a 6/1): passa a 7/1, primeiro dia com expediente.',
      },
      { trigger: '2009-08-09', due: null, answer: 'uncovered', court: 'jfpr', why: 'Antes da Lei 12.016/2009.' },
      { trigger: '2009-08-10', due: '2009-12-09', court: 'jfpr', why: '120º dia é 8/12, Dia da Justiça na Justiça Federal: passa a 9/12.' },
    ],
  },
  {
    id: 'br-ms-informacoes-10d',
    name: text('Informações da autoridade', 'Informe de la autoridad', 'Information from the authority'),
    holder: 'state',
    nature: 'procedural',
    opens: ['authority-notified'],
    closes: ['information-filed'],
    silence: ['prosecution-heard'],
    terms: [
      {
        from: '2016-03-18',
        limit: fixed({ workingDays: 10 }, civilProcedure),
        source: writLaw('art. 7º, I'),
        confidence: 'KNOWN',
        note: text('Não há prazo em dobro.', 'No hay plazo doble.', 'There is no double time.'),
      },
    ],
    examples: [
      {
        trigger: '2026-08-03',
        due: '2026-08-18',
        court: 'jfpr',
        why: '4-7/8 = 1-4; 10/8 = 5; 11/8 feriado forense; 12-14/8 = 6-8; 17-18/8 = 9-10.',
      },
      { trigger: '2026-08-03', due: '2026-08-17', court: 'tjpr', why: 'No TJPR 11/8 é dia útil: um dia a menos.' },
    ],
  },
  {
    id: 'br-ms-parecer-mp-10d',
    name: text('Parecer do Ministério Público', 'Dictamen del Ministerio Público', 'Opinion of the Public Prosecution'),
    holder: 'third',
    nature: 'procedural',
    opens: ['prosecution-heard'],
    closes: ['prosecution-opinion', 'concluded-for-judgment'],
    silence: ['concluded-for-judgment'],
    terms: [
      {
        from: '2016-03-18',
        limit: fixed({ workingDays: 10 }, civilProcedure),
        source: writLaw('art. 12'),
        confidence: 'KNOWN',
      },
    ],
    examples: [
      {
        trigger: '2026-08-03',
        due: '2026-08-18',
        court: 'jfpr',
        why: '4-10/8 = 1-5; 11/8 feriado forense; 12-14/8 = 6-8; 17-18/8 = 9-10.',
      },
      { trigger: '2026-08-03', due: '2026-08-17', court: 'tjpr', why: '4-7/8 = 1-4; 10-14/8 = 5-9; 17/8 = 10.' },
    ],
  },
  {
    id: 'br-ms-decisao-30d',
    name: text('Sentença do mandado de segurança', 'Sentencia del mandado de segurança', 'Judgment on the writ'),
    holder: 'body',
    nature: 'target',
    opens: ['concluded-for-judgment'],
    closes: notified('judgment'),
    terms: [
      {
        from: '2016-03-18',
        limit: fixed({ workingDays: 30 }, civilProcedure),
        source: writLaw('art. 12, parágrafo único'),
        confidence: 'KNOWN',
      },
    ],
    examples: [
      {
        trigger: '2026-03-02',
        due: '2026-04-15',
        court: 'tjpr',
        why: '3-31/3 = 1-21; 1/4 = 22; 2-3/4 sem expediente; 6-10/4 = 23-27; 13-15/4 = 28-30.',
      },
      {
        trigger: '2026-03-02',
        due: '2026-04-16',
        court: 'jfpr',
        why: 'Na Justiça Federal também 1/4 (Semana Santa) não conta: um dia a mais.',
      },
    ],
  },
]

const stages = [...writStages, ...appealStages]

const events = [...writEvents, ...appealEvents(stages)]

/** Writ of mandamus, individual or collective (Law 12.016/2009), with the appeals that follow its judgment. */
export const writOfMandamus: Procedure = {
  id: 'br-ms',
  name: text('Mandado de segurança', 'Mandado de segurança (amparo)', 'Writ of mandamus'),
  noun: text('mandado de segurança', 'mandado de segurança', 'writ of mandamus'),
  ourRole: 'petitioner',
  country: 'BR',
  courts,
  stages,
  events,
  rules: pickRules([...writRules, ...fifteenDayAppeals, ...answers], { events, courts }),
  outcomes: [...appealOutcomes, { id: 'decadencia', name: text('Fora do prazo', 'Fuera de plazo', 'Out of time') }],
  filings: [...writFilings, ...appealFilings(events)],
  provisions: [
    ...appealProvisions,
    {
      id: 'br-ms-honorarios',
      says: text(
        'Não há condenação em honorários; a denegação sem exame do mérito deixa aberta a via ordinária.',
        'No hay condena en honorarios; la denegación sin examen del fondo deja abierta la vía ordinaria.',
        'No award of counsel fees; denial without examining the merits leaves an ordinary action open.',
      ),
      source: writLaw('arts. 19 e 25'),
      confidence: 'KNOWN',
    },
  ],
}
