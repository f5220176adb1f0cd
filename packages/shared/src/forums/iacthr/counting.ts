import type { Text } from '../../languages.ts'
import type { Limit, Term } from '../../law.ts'
import type { Calendar, Closure, Confidence, Regime, Source } from '../../regimes.ts'
import { text } from '../text.ts'

/** Where the judgments of the Court are published. */
export const judgmentsUrl = 'https://www.corteidh.or.cr/casos_sentencias.cfm?lang=en'

const agreementsUrl = 'https://www.corteidh.or.cr/acuerdos.cfm?lang=en'

/** The Rules of Procedure of the Court in force since 1 January 2010. */
export function courtRules(article: string, seen?: string): Source {
  const source = { cite: `IACtHR Rules ${article}`, url: 'https://www.corteidh.or.cr/reglamento.cfm?lang=en' }
  return seen ? { ...source, seen } : source
}

/** The Rules of 2000 as amended in 2003, for cases submitted before 24 March 2009 or 1 January 2010. */
export function rulesOf2003(article: string, seen: string): Source {
  return { cite: `IACtHR Rules as amended in 2003 ${article}`, url: 'https://www.corteidh.or.cr/reglamento.cfm?lang=en', seen }
}

/** What a rule asks for when a letter or order of the Court gives the date. */
export const inTheOrder = text(
  'leia a carta ou a resolução da Corte e registre a data que ela fixa.',
  'lea la carta o la resolución de la Corte y registre la fecha que fija.',
  "read the Court's letter or order and record the date that it sets.",
)

/** Art. 79(1): the Rules in force on the day of submission govern the case until judgment. */
export const bySubmission = { event: 'case-submitted' } as const

/** A term of the Rules of 2009, for cases submitted since 1 January 2010. */
export function since2010(limit: Limit, source: Source, confidence: Confidence = 'VERIFIED', note?: Text): Term {
  const term = { from: '2010-01-01', limit, source, confidence }
  return note ? { ...term, note } : term
}

const before2014 = {
  to: '2014-08-20',
  zero: 'trigger',
  monthEnd: 'last-day',
  roll: 'none',
  source: {
    cite: 'IACtHR Rules 2000/2003 art. 2 (definitions of day and month)',
    seen: 'Series C No. 251 para. 6 (expired on a Saturday); separate opinion in Series C No. 200 (on a Sunday)',
  },
  confidence: 'VERIFIED',
} as const

/**
 * Limits that run from a notification. Agreement 1/14: calendar days (1), from the first working day after
 * notification (3), to the next working day when the last is none (4), until 24:00 in Costa Rica (5), past
 * the year-end recess (6). That the first working day is itself not counted is said of months (Series C
 * Nos. 408 and 412) and for days follows from one ruling (Series C No. 559); hence one day less to be safe.
 */
export const fromNotification: Regime = {
  id: 'iacthr-notification',
  name: text(
    'Corte Interamericana: a partir da notificação',
    'Corte Interamericana: a partir de la notificación',
    'Inter-American Court: from notification',
  ),
  versions: [
    before2014,
    {
      from: '2014-08-21',
      zero: 'next-working-day',
      monthEnd: 'last-day',
      roll: 'next-working-day',
      safe: 'one-day-less',
      source: {
        cite: 'Court Agreement 1/14 paras. 1-6',
        url: agreementsUrl,
        seen: 'full text; applied in Series C Nos. 357, 408, 412, 559',
      },
      confidence: 'VERIFIED',
    },
  ],
}

/** Limits that run from an event itself (a hearing, an order, a filing, the end of another limit). */
export const fromEvent: Regime = {
  id: 'iacthr-event',
  name: text(
    'Corte Interamericana: a partir do próprio fato',
    'Corte Interamericana: a partir del propio hecho',
    'Inter-American Court: from the event itself',
  ),
  versions: [
    before2014,
    {
      from: '2014-08-21',
      zero: 'trigger',
      monthEnd: 'last-day',
      roll: 'next-working-day',
      source: {
        cite: 'Court Agreement 1/14 paras. 1 and 4',
        url: agreementsUrl,
        seen: 'applied in Series C Nos. 325 para. 13, 370 fn. 24, 380 paras. 18-20',
      },
      confidence: 'VERIFIED',
    },
  ],
}

const holidaySource = 'Official holidays of Costa Rica, day by law; the list that the Court posts each year was not seen'

function holiday(name: Text, when: { yearly: string; through?: number } | { easter: number }): Closure {
  return { name, effect: 'closed', source: holidaySource, confidence: 'KNOWN', ...when }
}

const holidays: readonly Closure[] = [
  holiday(text('Ano-Novo', 'Año Nuevo', "New Year's Day"), { yearly: '01-01' }),
  holiday(text('Batalha de Rivas (Juan Santamaría)', 'Batalla de Rivas (Juan Santamaría)', 'Battle of Rivas (Juan Santamaría)'), {
    yearly: '04-11',
  }),
  holiday(text('Quinta-feira Santa', 'Jueves Santo', 'Holy Thursday'), { easter: -3 }),
  holiday(text('Sexta-feira Santa', 'Viernes Santo', 'Good Friday'), { easter: -2 }),
  holiday(text('Dia do Trabalho', 'Día del Trabajo', 'Labour Day'), { yearly: '05-01' }),
  holiday(text('Anexação de Nicoya', 'Anexión del Partido de Nicoya', 'Annexation of Nicoya'), { yearly: '07-25' }),
  holiday(text('Nossa Senhora dos Anjos', 'Virgen de los Ángeles', 'Our Lady of the Angels'), { yearly: '08-02' }),
  holiday(text('Dia da Mãe', 'Día de la Madre', "Mother's Day"), { yearly: '08-15' }),
  holiday(text('Independência da Costa Rica', 'Independencia de Costa Rica', 'Independence of Costa Rica'), { yearly: '09-15' }),
  // Law 9803 put 1 December in its place from 2020. Whether the Court keeps it was not seen: an open day is the safer reading.
  holiday(text('Dia das Culturas', 'Día de las Culturas', 'Day of the Cultures'), { yearly: '10-12', through: 2019 }),
  holiday(text('Natal', 'Navidad', 'Christmas Day'), { yearly: '12-25' }),
]

const assumedRecess = {
  name: text(
    'Recesso de fim de ano da Corte (datas deste ano ainda não conferidas)',
    'Receso de fin de año de la Corte (fechas de este año aún no verificadas)',
    "Year-end recess of the Court (this year's dates not yet checked)",
  ),
  effect: 'closed',
  source: 'Court Agreement 1/14 para. 6; 21 December to 6 January assumed, the Court fixes the days each year',
  confidence: 'KNOWN',
} as const

const recesses: readonly Closure[] = [
  { ...assumedRecess, yearly: '12-21', yearlyUntil: '01-06', since: 2014, through: 2016 },
  {
    name: text(
      'Recesso de fim de ano da Corte 2017/2018',
      'Receso de fin de año de la Corte 2017/2018',
      'Year-end recess of the Court 2017/2018',
    ),
    effect: 'closed',
    on: '2017-12-21',
    until: '2018-01-07',
    source: 'Series C No. 357 para. 8 fn. 4: 8 January 2018 is the first working day; the first day of the recess is assumed',
    confidence: 'VERIFIED',
  },
  {
    name: text(
      'Recesso de fim de ano da Corte 2018/2019',
      'Receso de fin de año de la Corte 2018/2019',
      'Year-end recess of the Court 2018/2019',
    ),
    effect: 'closed',
    on: '2018-12-21',
    until: '2019-01-06',
    source:
      'Stated by the Court as 21 December 2018 to 7 January 2019; a period of its own (Series C No. 408) starts on 7 January, so that day works',
    confidence: 'VERIFIED',
  },
  { ...assumedRecess, yearly: '12-21', yearlyUntil: '01-06', since: 2019 },
]

/** Suspended for contentious cases, monitoring and advisory proceedings; provisional measures ran on. */
const pandemic: Closure = {
  name: text('Suspensão de prazos pela pandemia', 'Suspensión de plazos por la pandemia', 'Suspension of time limits for the pandemic'),
  effect: 'suspended',
  on: '2020-03-17',
  until: '2020-05-20',
  source: 'Court Agreements 1/20 (17 March 2020) and 2/20 (16 April 2020)',
  confidence: 'VERIFIED',
}

/** Only the recess around 2018 is stated by the Court in what was read; every other year says that it was not checked. */
export const seatCalendar: Calendar = {
  id: 'iacthr',
  name: text(
    'Calendário da sede da Corte (Costa Rica)',
    'Calendario de la sede de la Corte (Costa Rica)',
    'Calendar of the seat of the Court (Costa Rica)',
  ),
  covers: { from: 2018, to: 2018 },
  closures: [...holidays, ...recesses, pandemic],
  source: {
    cite: 'Court Agreement 1/14 paras. 2 and 6',
    url: agreementsUrl,
    seen: 'the recess of 2018/2019 and the end of that of 2017/2018; holidays on their day by law, without the moves of 2020-2024',
  },
}

/** Provisional measures run on through the year-end recess (Agreement 1/14 para. 6) and ran on in 2020 (1/20, 2/20). */
export const measuresCalendar: Calendar = {
  ...seatCalendar,
  id: 'iacthr-measures',
  name: text(
    'Corte IDH, medidas provisórias (sem recesso nem suspensão)',
    'Corte IDH, medidas provisionales (sin receso ni suspensión)',
    'IACtHR, provisional measures (no recess, no suspension)',
  ),
  closures: holidays,
  source: {
    cite: 'Court Agreement 1/14 paras. 2 and 6; Court Agreements 1/20 and 2/20',
    url: agreementsUrl,
    seen: 'the exception for provisional measures; holidays on their day by law, without the moves of 2020-2024',
  },
}

/** Rules on the Operation of the Victims' Legal Assistance Fund, in force since 1 June 2010. */
export function fundRules(article: string, seen?: string): Source {
  const source = {
    cite: `Fund Rules of the IACtHR ${article}`,
    url: 'https://www.corteidh.or.cr/fondo_asistencia_legal_victimas.cfm?lang=en',
  }
  return seen ? { ...source, seen } : source
}

/** The Convention, where the Rules of the Court only carry it out. */
export function pactOfSanJose(article: string, seen?: string): Source {
  const source = { cite: `ACHR ${article}`, url: 'https://www.oas.org/dil/treaties_B-32_American_Convention_on_Human_Rights.htm' }
  return seen ? { ...source, seen } : source
}
