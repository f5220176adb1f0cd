import type { Calendar, Closure } from '../../regimes.ts'
import { text } from '../text.ts'
import { cpcSuspension, federalForensicDays } from './forensic-closures.ts'
import { goodFriday, nationalHolidays } from './national-holidays.ts'

const law5010 = 'https://www.planalto.gov.br/ccivil_03/leis/l5010.htm'

const corpusChristi = text('Corpus Christi', 'Corpus Christi', 'Corpus Christi')

/** Municipal holidays of Curitiba, on which no court seated there works. */
const curitiba: readonly Closure[] = [
  {
    name: corpusChristi,
    effect: 'closed',
    easter: 60,
    source: 'Lei municipal de Curitiba 3.015/1967',
    confidence: 'VERIFIED',
  },
  {
    name: text('Nossa Senhora da Luz dos Pinhais', 'Nuestra Señora de la Luz', 'Our Lady of Light'),
    effect: 'closed',
    yearly: '09-08',
    source: 'Lei municipal de Curitiba 3.015/1967',
    confidence: 'VERIFIED',
  },
]

const portoAlegre: readonly Closure[] = [
  {
    name: text('Nossa Senhora dos Navegantes', 'Nuestra Señora de los Navegantes', 'Our Lady of the Navigators'),
    effect: 'closed',
    yearly: '02-02',
    source: 'Lei municipal de Porto Alegre (feriado do município-sede)',
    confidence: 'KNOWN',
  },
  {
    name: corpusChristi,
    effect: 'closed',
    easter: 60,
    source: 'Lei municipal de Porto Alegre (feriado do município-sede); calendário do TRF4',
    confidence: 'VERIFIED',
  },
  {
    name: text('Revolução Farroupilha', 'Revolución Farroupilha', 'Farroupilha Revolution'),
    effect: 'closed',
    yearly: '09-20',
    source: 'Data magna do Rio Grande do Sul (Lei 9.093/1995, art. 1º, II)',
    confidence: 'KNOWN',
  },
]

/**
 * Whether Ash Wednesday is a day of shortened hours is said year by year. In 2025 the region opened at 13:00
 * as on other days (TRF4 ordinance 100/2025), so it is no closure of that year.
 */
const ashWednesdays: readonly Closure[] = [
  {
    name: text('Quarta-feira de Cinzas', 'Miércoles de Ceniza', 'Ash Wednesday'),
    effect: 'reduced',
    on: '2026-02-18',
    source: 'CPC, art. 224, § 1º; Portaria GDG/STF 189/2025',
    confidence: 'KNOWN',
  },
]

const everywhere = [...nationalHolidays, goodFriday, ...federalForensicDays, ...ashWednesdays]

/** Federal justice in Curitiba, first instance. */
export const federalCuritiba: Calendar = {
  id: 'jfpr',
  name: text('Justiça Federal em Curitiba', 'Justicia Federal en Curitiba', 'Federal Justice in Curitiba'),
  covers: { from: 2025, to: 2026 },
  closures: [...everywhere, ...curitiba, cpcSuspension],
  source: {
    cite: 'Lei 5.010/1966, art. 62; CPC, arts. 216 e 220; feriados do município-sede',
    url: law5010,
    seen: 'Calendário de feriados do TRF4 para 2025; Portaria TRF4 100/2025',
  },
}

/** Federal appeals court of the 4th Region, seated in Porto Alegre. */
export const federalAppealsFourth: Calendar = {
  id: 'trf4',
  name: text(
    'Tribunal Regional Federal da 4ª Região',
    'Tribunal Regional Federal de la 4.ª Región',
    'Federal Regional Court of the 4th Region',
  ),
  covers: { from: 2025, to: 2026 },
  closures: [...everywhere, ...portoAlegre, cpcSuspension],
  source: {
    cite: 'Lei 5.010/1966, art. 62; CPC, arts. 216 e 220; feriados do município-sede',
    url: law5010,
    seen: 'Calendário de feriados do TRF4 para 2025; Portaria TRF4 100/2025',
  },
}
