import type { Calendar, Closure } from '../../regimes.ts'
import { text } from '../text.ts'
import { federalForensicDays, superiorSuspensions } from './forensic-closures.ts'
import { goodFriday, nationalHolidays } from './national-holidays.ts'

const ashWednesday = text('Quarta-feira de Cinzas', 'Miércoles de Ceniza', 'Ash Wednesday')

const corpusChristi = text('Corpus Christi', 'Corpus Christi', 'Corpus Christi')

const everywhere = [...nationalHolidays, goodFriday, ...federalForensicDays]

/**
 * The treatment of Ash Wednesday changes with the yearly ordinance: in 2023 periods moved to that very day,
 * in 2025 and 2026 the court opened at 14:00 and they moved to the Thursday.
 */
const supremeDays: readonly Closure[] = [
  {
    name: ashWednesday,
    effect: 'reduced',
    on: '2025-03-05',
    source: 'Calendário do STF para 2025 (expediente a partir das 14h); CPC, art. 224, § 1º',
    confidence: 'VERIFIED',
  },
  {
    name: ashWednesday,
    effect: 'reduced',
    on: '2026-02-18',
    source: 'Portaria GDG/STF 189/2025',
    confidence: 'VERIFIED',
  },
]

/** Federal Supreme Court. */
export const supremeCourt: Calendar = {
  id: 'stf',
  name: text('Supremo Tribunal Federal', 'Supremo Tribunal Federal', 'Federal Supreme Court'),
  covers: { from: 2025, to: 2026 },
  closures: [
    ...everywhere,
    ...supremeDays,
    ...superiorSuspensions('RISTF, arts. 78 e 105; LC 35/1979, art. 66, § 1º; portaria anual da Diretoria-Geral'),
  ],
  source: {
    cite: 'Lei 5.010/1966, art. 62; RISTF, arts. 78 e 105; Portaria GDG/STF 189/2025',
    seen: 'Notícias do STF sobre as Portarias 140/2021, 269/2021, GDG 5/2023, 82/2025 e GDG 189/2025',
  },
}

/** Optional days off that no notice was found for are working days here: the date may come out early, never late. */
const superiorDays: readonly Closure[] = [
  {
    name: ashWednesday,
    effect: 'reduced',
    on: '2025-03-05',
    source: 'Portaria STJ/GP 790/2024 (expediente das 14h às 19h); CPC, art. 224, § 1º',
    confidence: 'VERIFIED',
  },
  {
    name: ashWednesday,
    effect: 'reduced',
    on: '2026-02-18',
    source: 'Portaria STJ/GDG 1.010/2025 (expediente das 14h às 19h); CPC, art. 224, § 1º',
    confidence: 'VERIFIED',
  },
  {
    name: text('Ponto facultativo', 'Día no laborable del tribunal', 'Court closed by ordinance'),
    effect: 'closed',
    on: '2025-11-21',
    source: 'Portaria STJ/GP 790/2024',
    confidence: 'VERIFIED',
  },
  {
    name: corpusChristi,
    effect: 'closed',
    on: '2026-06-04',
    source: 'Portaria STJ/GDG 1.010/2025',
    confidence: 'VERIFIED',
  },
]

/** Superior Court of Justice. */
export const superiorCourt: Calendar = {
  id: 'stj',
  name: text('Superior Tribunal de Justiça', 'Superior Tribunal de Justicia', 'Superior Court of Justice'),
  covers: { from: 2025, to: 2026 },
  closures: [
    ...everywhere,
    ...superiorDays,
    ...superiorSuspensions('LC 35/1979, art. 66, § 1º; RISTJ, art. 81; portaria anual da Presidência'),
  ],
  source: {
    cite: 'Lei 5.010/1966, art. 62; RISTJ, art. 81; Portaria STJ/GDG 1.010/2025',
    seen: 'Notícias do STJ sobre as Portarias GDG 845/2018, GP 210/2020, GP 643/2023, GP 790/2024 e GDG 1.010/2025',
  },
}
