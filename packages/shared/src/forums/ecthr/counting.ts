import type { Calendar, Regime, Source } from '../../regimes.ts'
import { text } from '../text.ts'

const rulesUrl = 'https://www.echr.coe.int/documents/d/echr/rules_court_eng'

/**
 * Weekends and nothing else, which is all that is known: no list of the Council of Europe's holidays was seen.
 * The Court's own limits ignore closed days; only working days of the Committee of Ministers are counted with it.
 */
export const strasbourg: Calendar = {
  id: 'strasbourg',
  name: text(
    'Estrasburgo (só fins de semana; feriados do Conselho da Europa não conferidos)',
    'Estrasburgo (solo fines de semana; feriados del Consejo de Europa no verificados)',
    'Strasbourg (weekends only; holidays of the Council of Europe not checked)',
  ),
  covers: { from: 1998, to: 2100 },
  closures: [],
  source: { cite: 'Sábados e domingos' },
}

const sabriGunes: Source = {
  cite: 'Sabri Güneş v. Turkey [GC], no. 27396/06, 29 June 2012; European Convention on the Calculation of Time-Limits, art. 4',
  url: 'https://hudoc.echr.coe.int/eng?i=001-111957',
  seen: 'Legal summary of the judgment; the month-end rule is derived from the Convention that it cites',
}

/** Calendar months from the day after the trigger; a weekend or holiday at the end moves nothing. */
export const calendarMonths: Regime = {
  id: 'echr-months',
  name: text('Meses corridos, sem prorrogação', 'Meses naturales, sin prórroga', 'Calendar months, never extended'),
  versions: [
    { zero: 'trigger', monthEnd: 'last-day', roll: 'none', safe: 'working-day-before', source: sabriGunes, confidence: 'VERIFIED' },
  ],
}

/** Weeks of the Rules of Court: plain multiples of seven days; the date printed in the Registry's letter prevails. */
export const calendarWeeks: Regime = {
  id: 'echr-weeks',
  name: text('Semanas corridas', 'Semanas naturales', 'Calendar weeks'),
  versions: [
    {
      zero: 'trigger',
      monthEnd: 'last-day',
      roll: 'none',
      safe: 'working-day-before',
      source: { cite: 'Rules of Court, Rules 38 and 44', url: rulesUrl, seen: 'French text of Rule 44' },
      confidence: 'VERIFIED',
    },
  ],
}

/** Working days of the Council of Europe, for the supervision of judgments. */
export const councilWorkingDays: Regime = {
  id: 'coe-wd',
  name: text('Dias úteis do Conselho da Europa', 'Días hábiles del Consejo de Europa', 'Working days of the Council of Europe'),
  versions: [
    {
      zero: 'trigger',
      monthEnd: 'last-day',
      roll: 'none',
      source: {
        cite: 'Rules of the Committee of Ministers for the supervision of judgments, Rule 9.6',
        url: 'https://www.coe.int/en/web/execution',
        seen: 'Council of Europe note of 20 January 2017',
      },
      confidence: 'KNOWN',
    },
  ],
}
