import type { Closure } from '../../regimes.ts'
import { text } from '../text.ts'

const article62 = 'Lei 5.010/1966, art. 62'

const yearEnd = text('Recesso forense', 'Receso judicial de fin de año', 'Year-end court recess')

const carnival = text('Carnaval', 'Carnaval', 'Carnival')

const holyWeek = text('Semana Santa', 'Semana Santa', 'Holy Week')

/** Closed days of the federal courts and of the superior courts, the same every year (Law 5.010/1966 art. 62). */
export const federalForensicDays: readonly Closure[] = [
  {
    name: yearEnd,
    effect: 'closed',
    yearly: '12-20',
    yearlyUntil: '01-06',
    source: `${article62}, I`,
    confidence: 'VERIFIED',
  },
  { name: holyWeek, effect: 'closed', easter: -4, source: `${article62}, II`, confidence: 'VERIFIED' },
  { name: holyWeek, effect: 'closed', easter: -3, source: `${article62}, II`, confidence: 'VERIFIED' },
  { name: carnival, effect: 'closed', easter: -48, source: `${article62}, III`, confidence: 'VERIFIED' },
  { name: carnival, effect: 'closed', easter: -47, source: `${article62}, III`, confidence: 'VERIFIED' },
  {
    name: text('Criação dos cursos jurídicos', 'Creación de los cursos jurídicos', 'Foundation of the law schools'),
    effect: 'closed',
    yearly: '08-11',
    source: `${article62}, IV (redação da Lei 6.741/1979)`,
    confidence: 'VERIFIED',
  },
  {
    name: text('Todos os Santos', 'Todos los Santos', "All Saints' Day"),
    effect: 'closed',
    yearly: '11-01',
    source: `${article62}, IV`,
    confidence: 'VERIFIED',
  },
  {
    name: text('Dia da Justiça', 'Día de la Justicia', 'Justice Day'),
    effect: 'closed',
    yearly: '12-08',
    source: `${article62}, IV`,
    confidence: 'VERIFIED',
  },
]

/** The recess of the State courts, on the same days as the federal one. */
export const stateYearEnd: Closure = {
  name: yearEnd,
  effect: 'closed',
  yearly: '12-20',
  yearlyUntil: '01-06',
  source: 'Resolução CNJ 244/2016',
  confidence: 'VERIFIED',
}

const suspension = text('Suspensão dos prazos processuais', 'Suspensión de los plazos procesales', 'Suspension of procedural time limits')

/** Procedural time limits stop from 20 December to 20 January (CPC art. 220); the courts work again from 7 January. */
export const cpcSuspension: Closure = {
  name: suspension,
  effect: 'suspended',
  yearly: '12-20',
  yearlyUntil: '01-20',
  since: 2016,
  source: 'CPC, art. 220',
  confidence: 'VERIFIED',
}

/** In the superior courts the collective leave of January and July stops them longer; a yearly ordinance says the days. */
export function superiorSuspensions(source: string): readonly Closure[] {
  const leave = { name: suspension, effect: 'suspended', source, confidence: 'VERIFIED' } as const
  return [
    { ...leave, yearly: '12-20', yearlyUntil: '01-31' },
    { ...leave, yearly: '07-02', yearlyUntil: '07-31' },
  ]
}
