import type { Provision } from '../../law.ts'
import type { Calendar, Regime } from '../../regimes.ts'
import { text } from '../text.ts'

/** What a rule asks for when the letter of the Secretariat gives the date. */
export const inTheLetter = text(
  'leia a carta do Secretariado da ONU (ACNUDH) e registre a data que ela fixa.',
  'lea la carta de la Secretaría de la ONU (ACNUDH) y registre la fecha que fija.',
  'read the letter of the UN Secretariat (OHCHR) and record the date that it sets.',
)

const absence = { cite: 'UN treaties and rules of procedure' }

/** No text says where a count begins or whether a closed last day moves. */
export const unDates: Regime = {
  id: 'un',
  name: text(
    'Comitês da ONU: de data a data, o último dia não se move',
    'Comités de la ONU: de fecha a fecha, el último día no se mueve',
    'UN Committees: date to date, the last day does not move',
  ),
  versions: [{ zero: 'trigger', monthEnd: 'last-day', roll: 'none', safe: 'working-day-before', source: absence, confidence: 'KNOWN' }],
}

/** The holidays of Geneva are not known to us and move nothing: it covers no year. */
export const unCalendar: Calendar = {
  id: 'un-geneva',
  name: text('Calendário da ONU em Genebra', 'Calendario de la ONU en Ginebra', 'Calendar of the UN at Geneva'),
  covers: { from: 0, to: 0 },
  closures: [],
  source: absence,
}

/** The time zone of the Committees' Secretariat. */
export const unZone = 'Europe/Zurich'

/** Why the count is a convention of ours. */
export const countingGeneral: Provision = {
  id: 'un-counting-general',
  says: text(
    'Nenhum texto da ONU diz como contar. Convenção usada aqui: de data a data, sem mover o último dia; prevalece a data escrita na carta.',
    'Ningún texto de la ONU dice cómo contar. Convención usada aquí: de fecha a fecha, sin mover el último día; prevalece la fecha escrita en la carta.',
    'No UN text says how to count. Convention used here: date to date, the last day not moved; the date written in the letter prevails.',
  ),
  source: absence,
  confidence: 'UNSURE',
}
