import type { Calendar, Regime, Source } from '../../law.ts'
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

const recess = text('Recesso parlamentar', 'Receso parlamentario', 'Parliamentary recess')

/** National holidays; the recess stops the limits of Congress, not the President's. */
export const congressCalendar: Calendar = {
  id: 'br-congress',
  name: text('Congresso Nacional', 'Congreso Nacional de Brasil', 'National Congress of Brazil'),
  covers: { from: 2025, to: 2026 },
  closures: [
    ...nationalHolidays,
    goodFriday,
    {
      name: recess,
      effect: 'suspended',
      yearly: '07-18',
      yearlyUntil: '07-31',
      source: 'Constituição Federal, art. 57',
      confidence: 'VERIFIED',
    },
    {
      name: recess,
      effect: 'suspended',
      yearly: '12-23',
      yearlyUntil: '02-01',
      source: 'Constituição Federal, art. 57',
      confidence: 'VERIFIED',
    },
  ],
  source: { cite: 'Lei 662/1949; Lei 14.759/2023; Constituição Federal, art. 57', seen: 'Portarias federais de feriados de 2025 e 2026' },
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
