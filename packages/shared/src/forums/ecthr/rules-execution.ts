import type { Rule } from '../../law.ts'
import { dateless, fixed, open } from '../terms.ts'
import { text } from '../text.ts'
import { calendarMonths, councilWorkingDays } from './counting.ts'
import { convention, supervision } from './sources.ts'

const becomesFinal = ['judgment-final', 'committee-judgment-delivered', 'gc-judgment-delivered']

const rule9 = supervision(
  'Committee of Ministers, Rules for the supervision of judgments, Rule 9.6 (as amended on 18 January 2017)',
  'Council of Europe note of 20 January 2017',
)

const noHolidays = text(
  'Contados só os fins de semana: os feriados do Conselho da Europa não foram conferidos.',
  'Solo se descuentan los fines de semana: los feriados del Consejo de Europa no se han verificado.',
  'Only weekends are left out: the holidays of the Council of Europe were not checked.',
)

/** Execution under article 46, supervised by the Committee of Ministers. */
export const executionRules: readonly Rule[] = [
  {
    id: 'echr-just-satisfaction-payment-3m',
    name: text('Pagar a satisfação equitativa', 'Pagar la satisfacción equitativa', 'Paying just satisfaction'),
    holder: 'state',
    nature: 'body-set',
    opens: becomesFinal,
    closes: ['just-satisfaction-paid'],
    silence: ['rule9-2-communication-sent'],
    terms: [
      {
        limit: fixed({ months: 3 }, calendarMonths),
        source: convention('art. 41; operative provisions of the judgment'),
        confidence: 'KNOWN',
        note: text(
          'Confira o dispositivo da sentença; depois correm juros de mora.',
          'Verifique la parte dispositiva de la sentencia; después corren intereses de mora.',
          'Check the operative provisions; default interest runs afterwards.',
        ),
      },
    ],
    examples: [
      { trigger: '2011-04-11', due: '2011-07-11', why: 'Three months from finality.' },
      { trigger: '2026-11-30', due: '2027-02-28', why: 'Last day of February.' },
    ],
  },
  {
    id: 'echr-action-plan-6m',
    name: text('Apresentar plano ou relatório de ação', 'Presentar plan o informe de acción', 'Submitting an action plan or report'),
    holder: 'state',
    nature: 'target',
    opens: becomesFinal,
    closes: ['action-plan-filed', 'final-resolution'],
    silence: ['rule9-2-communication-sent'],
    terms: [
      {
        limit: fixed({ months: 6 }, calendarMonths),
        source: supervision(
          'Committee of Ministers, decision of June 2009 (1059th DH meeting) and working methods of 2011; Rule 6',
          'Guide for the drafting of action plans and reports (Vade-mecum No. 1)',
        ),
        confidence: 'VERIFIED',
        note: text('Sem sanção: o Secretariado cobra.', 'Sin sanción: la Secretaría lo recuerda.', 'No sanction: the Secretariat reminds.'),
      },
    ],
    examples: [
      { trigger: '2026-08-31', due: '2027-02-28', safe: '2027-02-26', why: 'Six months from finality; last day of February, a Sunday.' },
      { trigger: '2011-04-11', due: '2011-10-11', why: 'Six months from finality.' },
    ],
  },
  {
    id: 'echr-rule9-2-ngo',
    name: text('Comunicação de ONG (Regra 9.2)', 'Comunicación de ONG (Regla 9.2)', 'NGO communication (Rule 9.2)'),
    holder: 'party',
    nature: 'target',
    opens: ['transmitted-to-ministers', 'action-plan-filed'],
    closes: ['rule9-2-communication-sent'],
    terms: [
      {
        from: '2022-07-06',
        limit: open(
          text(
            'a qualquer tempo durante a supervisão; convém enviar depois de cada plano de ação e semanas antes da reunião de direitos humanos.',
            'en cualquier momento de la supervisión; conviene enviarla tras cada plan de acción y semanas antes de la reunión de derechos humanos.',
            'at any time during supervision; best after each action plan and weeks before the human-rights meeting.',
          ),
        ),
        source: supervision('Committee of Ministers, Rule 9.2 (wording of 6 July 2022)', 'Decision of 6 July 2022; guidelines for NGOs'),
        confidence: 'VERIFIED',
      },
    ],
    examples: [dateless('uncovered', '2022-07-05', 'Before the present wording.'), dateless('open', '2022-07-06', 'No limit in time.')],
  },
  {
    id: 'echr-rule9-state-response-5wd',
    name: text('Resposta do Estado à comunicação', 'Respuesta del Estado a la comunicación', 'State’s response to the communication'),
    holder: 'state',
    nature: 'procedural',
    opens: ['rule9-communication-notified'],
    closes: ['rule9-response-filed'],
    silence: ['rule9-communication-published'],
    terms: [
      { from: '2017-01-18', limit: fixed({ workingDays: 5 }, councilWorkingDays), source: rule9, confidence: 'KNOWN', note: noHolidays },
    ],
    examples: [
      dateless('uncovered', '2017-01-17', 'Before the amendment.'),
      { trigger: '2017-01-18', due: '2017-01-25', why: '19-20 January = 1-2; 23-25 = 3-5.' },
      { trigger: '2026-03-02', due: '2026-03-09', why: '3-6 March = 1-4; 9 March = 5.' },
    ],
  },
  {
    id: 'echr-rule9-publication-10wd',
    name: text('Publicação da comunicação', 'Publicación de la comunicación', 'Publication of the communication'),
    holder: 'body',
    nature: 'procedural',
    opens: ['rule9-communication-notified'],
    closes: ['rule9-communication-published'],
    terms: [
      { from: '2017-01-18', limit: fixed({ workingDays: 10 }, councilWorkingDays), source: rule9, confidence: 'KNOWN', note: noHolidays },
    ],
    examples: [
      dateless('uncovered', '2017-01-17', 'Before the amendment.'),
      { trigger: '2026-03-02', due: '2026-03-16', why: '3-6 March = 1-4; 9-13 = 5-9; 16 = 10.' },
      { trigger: '2026-07-03', due: '2026-07-17', why: 'From a Friday: 6-10 July = 1-5; 13-17 = 6-10.' },
    ],
  },
]
