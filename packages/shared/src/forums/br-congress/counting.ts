import type { Calendar, Closure, Regime, Source } from '../../regimes.ts'
import { goodFriday, nationalHolidays } from '../br-courts/national-holidays.ts'
import { text } from '../text.ts'

const constitutionUrl = 'https://www.planalto.gov.br/ccivil_03/constituicao/constituicao.htm'

/** An article of the Federal Constitution. */
export function constitution(articles: string, seen?: string): Source {
  const source = { cite: `Constituição Federal, ${articles}`, url: constitutionUrl }
  return seen ? { ...source, seen } : source
}

/** An article of the standing orders of the Chamber of Deputies. */
export function chamberOrders(articles: string): Source {
  return {
    cite: `Regimento Interno da Câmara dos Deputados, ${articles}`,
    url: 'https://www2.camara.leg.br/atividade-legislativa/legislacao/regimento-interno-da-camara-dos-deputados',
  }
}

/** An article of the standing orders of the Senate. */
export function senateOrders(articles: string): Source {
  return {
    cite: `Regimento Interno do Senado Federal, ${articles}`,
    url: 'https://www25.senado.leg.br/web/atividade/regimento-interno',
  }
}

/** The resolution on how Congress examines provisional measures. */
export function measureResolution(articles: string, seen?: string): Source {
  const source = { cite: `Resolução 1/2002-CN, ${articles}`, url: 'https://www.congressonacional.leg.br/materias/medidas-provisorias' }
  return seen ? { ...source, seen } : source
}

const winter = text('Recesso de fim de ano', 'Receso de fin de año', 'Year-end recess')

const july = text('Recesso de julho', 'Receso de julio', 'July recess')

const winterDays = {
  name: winter,
  effect: 'suspended',
  source: 'Constituição Federal, art. 57, caput e § 1º',
  confidence: 'VERIFIED',
} as const

const julyDays = {
  name: july,
  effect: 'suspended',
  source: 'Constituição Federal, art. 57, caput e §§ 1º e 2º',
  confidence: 'KNOWN',
} as const

/**
 * The recess begins the day after the last sitting and ends the day before the next; a sitting due on a weekend
 * moves to the working day after it (art. 57 §1). In July there is none until the budget guidelines (LDO) are
 * passed (art. 57 §2): in 2019, 2020, 2023, 2024 and 2025 every limit ran on.
 */
const recesses: readonly Closure[] = [
  { ...winterDays, yearly: '12-23', yearlyUntil: '02-01', since: 2006, through: 2017 },
  { ...winterDays, on: '2018-12-25', until: '2019-02-03' },
  { ...winterDays, on: '2019-12-24', until: '2020-02-02' },
  { ...winterDays, yearly: '12-23', yearlyUntil: '02-01', since: 2020, through: 2023 },
  { ...winterDays, on: '2024-12-24', until: '2025-02-02' },
  { ...winterDays, yearly: '12-23', yearlyUntil: '02-01', since: 2025 },
  { ...julyDays, yearly: '07-18', yearlyUntil: '07-31', since: 2006, through: 2018 },
  { ...julyDays, on: '2021-07-20', until: '2021-08-01' },
  { ...julyDays, on: '2022-07-19', until: '2022-07-31' },
  { ...julyDays, on: '2026-07-18', until: '2026-08-02' },
  { ...julyDays, yearly: '07-18', yearlyUntil: '07-31', since: 2027 },
]

/** National holidays; the recess stops the limits of Congress, not the President's. */
export const congressCalendar: Calendar = {
  id: 'br-congress',
  name: text('Congresso Nacional', 'Congreso Nacional de Brasil', 'National Congress of Brazil'),
  covers: { from: 2025, to: 2026 },
  closures: [...nationalHolidays, goodFriday, ...recesses],
  source: {
    cite: 'Lei 662/1949; Lei 14.759/2023; Constituição Federal, art. 57',
    seen: 'Portarias federais de feriados de 2025 e 2026; prazos de medidas provisórias publicados pelo Congresso',
  },
}

/** National holidays alone, for those whom the recess of Congress does not touch. */
export const nationalCalendar: Calendar = {
  id: 'br-nacional',
  name: text('Feriados nacionais', 'Feriados nacionales de Brasil', 'National holidays of Brazil'),
  covers: { from: 2025, to: 2026 },
  closures: [...nationalHolidays, goodFriday],
  source: { cite: 'Lei 662/1949; Lei 6.802/1980; Lei 14.759/2023', seen: 'Portarias federais de feriados de 2025 e 2026' },
}

/** Fifteen working days of the President: the recess does not stop them; optional days off count, the careful reading. */
export const assentDays: Regime = {
  id: 'br-sancao',
  name: text('Dias úteis da sanção', 'Días hábiles de la sanción', 'Working days for assent'),
  versions: [
    {
      zero: 'trigger',
      monthEnd: 'last-day',
      roll: 'none',
      runsThroughSuspensions: true,
      source: constitution('art. 66, § 1º'),
      confidence: 'KNOWN',
    },
  ],
}

/** Calendar days of Congress, stopped by its recess. */
export const congressDays: Regime = {
  id: 'br-congresso-dias',
  name: text('Dias corridos do Congresso', 'Días corridos del Congreso', 'Calendar days of Congress'),
  versions: [
    { zero: 'trigger', monthEnd: 'last-day', roll: 'none', source: constitution('arts. 57, 64, § 4º, e 66, § 4º'), confidence: 'KNOWN' },
  ],
}

/** Working days of the Senate, stopped by its recess. */
export const senateDays: Regime = {
  id: 'br-senado-dias-uteis',
  name: text('Dias úteis do Senado', 'Días hábiles del Senado', 'Working days of the Senate'),
  versions: [{ zero: 'trigger', monthEnd: 'last-day', roll: 'none', source: senateOrders('arts. 91 e 122'), confidence: 'KNOWN' }],
}

/** Hours from the act, without pause. */
export const hours: Regime = {
  id: 'br-congresso-horas',
  name: text('Horas corridas', 'Horas corridas', 'Running hours'),
  versions: [{ zero: 'trigger', monthEnd: 'last-day', roll: 'none', source: constitution('art. 66, §§ 1º e 7º'), confidence: 'KNOWN' }],
}

/** A provisional measure: the day of publication is day one, the recess stops the count, a closed last day does not move. */
export const measureDays: Regime = {
  id: 'br-cn-mp',
  name: text('Dias da medida provisória', 'Días de la medida provisoria', 'Days of a provisional measure'),
  versions: [
    {
      from: '2001-09-12',
      zero: 'trigger',
      zeroCounts: true,
      monthEnd: 'last-day',
      roll: 'none',
      source: constitution('art. 62, §§ 3º, 4º e 7º', 'Página do Congresso sobre a MP 1.263/2024; notícias da MP 927/2020; Ato CN 4/2005'),
      confidence: 'VERIFIED',
    },
  ],
}

/** Calendar days and months of those outside Congress, whom its recess does not stop. */
export const runningDays: Regime = {
  id: 'br-dias-corridos',
  name: text('Dias corridos, sem recesso', 'Días corridos, sin receso', 'Calendar days, no recess'),
  versions: [
    {
      zero: 'trigger',
      monthEnd: 'last-day',
      roll: 'none',
      runsThroughSuspensions: true,
      source: constitution('arts. 50, § 2º, e 62, § 11'),
      confidence: 'KNOWN',
    },
  ],
}
