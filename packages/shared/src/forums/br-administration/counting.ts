import type { Regime } from '../../regimes.ts'
import { text } from '../text.ts'
import { accessLaw, countingGuide, processLaw } from './sources.ts'

/**
 * Federal administrative time: calendar days from the day after notice, no recess. A last day without full
 * hours moves on; a month too short gives its last day (art. 66 §3), unlike the Civil Code.
 */
export const administrative: Regime = {
  id: 'br-lpa',
  name: text(
    'Processo administrativo federal: dias corridos',
    'Procedimiento administrativo federal: días corridos',
    'Federal administrative procedure: calendar days',
  ),
  versions: [
    {
      zero: 'trigger',
      monthEnd: 'last-day',
      roll: 'next-working-day',
      reducedMoves: true,
      source: processLaw('arts. 66 e 67', 'Texto do art. 66, caput e §§ 1º e 2º, em fonte secundária e na página da CGU'),
      confidence: 'VERIFIED',
    },
  ],
}

/** Fala.BR: from 19:00, or on a closed day, received on the next working day; day one is the working day after receipt. */
export const accessDays: Regime = {
  id: 'br-lai',
  name: text('Fala.BR: dias corridos', 'Fala.BR: días corridos', 'Fala.BR: calendar days'),
  versions: [
    {
      zero: 'next-working-day',
      zeroCounts: true,
      cutoff: '19:00',
      monthEnd: 'last-day',
      roll: 'next-working-day',
      reducedMoves: true,
      source: countingGuide,
      confidence: 'VERIFIED',
    },
  ],
}

/** Access to information in States and municipalities: the days of the national act, as far as it says. */
export const localAccessDays: Regime = {
  id: 'br-lai-local',
  name: text(
    'Acesso à informação em Estado ou Município: dias corridos',
    'Acceso a la información en Estado o Municipio: días corridos',
    'Access to information in a State or municipality: calendar days',
  ),
  versions: [{ zero: 'trigger', monthEnd: 'last-day', roll: 'next-working-day', source: accessLaw('art. 11'), confidence: 'KNOWN' }],
}
