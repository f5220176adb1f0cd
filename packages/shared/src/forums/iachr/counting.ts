import type { Calendar, Regime, Source } from '../../regimes.ts'
import { text } from '../text.ts'

const rulesUrl = 'https://www.oas.org/en/iachr/mandate/Basics/rulesiachr.asp'

/** The Rules of Procedure of the Commission approved in 2009 and amended in 2011 and 2013. */
export function iachrRules(article: string, seen?: string): Source {
  const cite = `IACHR Rules ${article}`
  return seen ? { cite, url: rulesUrl, seen } : { cite, url: rulesUrl }
}

/** The American Convention on Human Rights. */
export function convention(article: string, seen?: string): Source {
  const source = { cite: `ACHR ${article}`, url: 'https://www.oas.org/dil/treaties_B-32_American_Convention_on_Human_Rights.htm' }
  return seen ? { ...source, seen } : source
}

/** What a rule asks for when the Commission's letter gives the date. */
export const inTheLetter = text(
  'leia a carta da Comissão e registre a data que ela fixa.',
  'lea la carta de la Comisión y registre la fecha que fija.',
  "read the Commission's letter and record the date that it sets.",
)

/** Art. 77 speaks of calendar days and says nothing of the first day, of weekends or of holidays. */
export const iachrDays: Regime = {
  id: 'iachr',
  name: text(
    'Comissão Interamericana: dias corridos, meses de data a data',
    'Comisión Interamericana: días calendario, meses de fecha a fecha',
    'Inter-American Commission: calendar days, months from date to date',
  ),
  versions: [
    {
      zero: 'trigger',
      monthEnd: 'last-day',
      roll: 'none',
      safe: 'working-day-before',
      source: iachrRules('art. 77', 'the same provision of the 1980 Regulations, Series C No. 24 para. 31'),
      confidence: 'KNOWN',
    },
  ],
}

/**
 * The months of the Convention itself. The suspension of 2020 did not reach art. 51(1), and art. 46(1)(b)
 * was weighed case by case, so neither is carried on by it.
 */
export const conventionMonths: Regime = {
  id: 'iachr-convention',
  name: text(
    'Convenção Americana: meses de data a data, sem suspensão',
    'Convención Americana: meses de fecha a fecha, sin suspensión',
    'American Convention: months from date to date, never suspended',
  ),
  versions: [
    {
      zero: 'trigger',
      monthEnd: 'last-day',
      roll: 'none',
      safe: 'working-day-before',
      runsThroughSuspensions: true,
      source: convention(
        'arts. 46(1)(b) and 51(1)',
        'practice: 55 referrals on the very day three months after notification, three of them on a Saturday',
      ),
      confidence: 'VERIFIED',
    },
  ],
}

/** The holidays of the Commission are not known to us; its limits do not move for them. */
export const iachrCalendar: Calendar = {
  id: 'iachr',
  name: text(
    'Calendário da Comissão Interamericana',
    'Calendario de la Comisión Interamericana',
    'Calendar of the Inter-American Commission',
  ),
  covers: { from: 2020, to: 2020 },
  closures: [
    {
      name: text('Suspensão de prazos pela pandemia', 'Suspensión de plazos por la pandemia', 'Suspension of time limits for the pandemic'),
      effect: 'suspended',
      on: '2020-03-19',
      until: '2020-05-21',
      source: 'IACHR press releases of 19 March 2020 and No. 83/2020 of 21 April 2020, points 1-2',
      confidence: 'VERIFIED',
    },
  ],
  source: {
    cite: 'IACHR press release No. 83/2020',
    url: 'http://www.oas.org/en/iachr/media_center/PReleases/2020/083.asp',
    seen: 'suspensions only; the holidays of the seat were not seen for any year',
  },
}

/** Precautionary measures were processed without a break in 2020 (press release 83/2020). */
export const precautionaryCalendar: Calendar = {
  ...iachrCalendar,
  id: 'iachr-precautionary',
  name: text(
    'Comissão Interamericana, medidas cautelares (sem suspensão)',
    'Comisión Interamericana, medidas cautelares (sin suspensión)',
    'Inter-American Commission, precautionary measures (never suspended)',
  ),
  closures: [],
}
