import type { Calendar, Closure } from '../../regimes.ts'
import { text } from '../text.ts'
import { cpcSuspension, stateYearEnd } from './forensic-closures.ts'
import { goodFriday, nationalHolidays } from './national-holidays.ts'

const noWork = text('Suspensão do expediente', 'Suspensión de actividades', 'Court closed by decree')
const carnival = text('Carnaval', 'Carnaval', 'Carnival')
const corpusChristi = text('Corpus Christi', 'Corpus Christi', 'Corpus Christi')
const publicServant = text('Dia do Servidor Público', 'Día del Servidor Público', 'Public Servants Day')
const justiceDay = text('Dia da Justiça', 'Día de la Justicia', 'Justice Day')
const patron = text('Padroeira de Curitiba', 'Patrona de Curitiba', 'Patron saint of Curitiba')

/** The court's own decree of each year, beyond the national holidays. 19 December is a day off only where a decree says so (State Law 18.384/2014). */
export const parana: Calendar = {
  id: 'tjpr',
  name: text(
    'Tribunal de Justiça do Paraná (Foro Central de Curitiba)',
    'Tribunal de Justicia de Paraná (Foro Central de Curitiba)',
    'Court of Justice of Paraná (Central Forum of Curitiba)',
  ),
  covers: { from: 2024, to: 2026 },
  closures: [
    ...nationalHolidays,
    goodFriday,
    stateYearEnd,
    ...byDecree('Decreto Judiciário TJPR 813/2023', [
      ['2024-02-12', noWork],
      ['2024-02-13', carnival],
      ['2024-03-28', noWork],
      ['2024-05-30', corpusChristi],
      ['2024-09-08', patron],
      ['2024-10-28', publicServant],
      ['2024-12-08', justiceDay],
      ['2024-12-19', noWork],
    ]),
    ...byDecree('Decreto Judiciário TJPR 645/2024', [
      ['2025-03-03', noWork],
      ['2025-03-04', carnival],
      ['2025-04-17', noWork],
      ['2025-06-19', corpusChristi],
      ['2025-06-20', noWork],
      ['2025-09-08', patron],
      ['2025-10-28', publicServant],
      ['2025-12-08', justiceDay],
      ['2025-12-19', noWork],
    ]),
    ...byDecree('Decreto Judiciário TJPR 621/2025', [
      ['2026-02-16', noWork],
      ['2026-02-17', carnival],
      ['2026-04-02', noWork],
      ['2026-04-20', noWork],
      ['2026-06-04', corpusChristi],
      ['2026-06-05', noWork],
      ['2026-09-08', patron],
      ['2026-10-30', publicServant],
      ['2026-12-18', justiceDay],
      ['2026-12-24', noWork],
      ['2026-12-31', noWork],
    ]),
    cpcSuspension,
  ],
  source: {
    cite: 'Decretos Judiciários TJPR 813/2023, 645/2024 e 621/2025; CPC, art. 220; Resolução CNJ 244/2016',
    seen: 'Notas do tribunal sobre os três decretos',
  },
}

function byDecree(source: string, days: readonly (readonly [string, Closure['name']])[]): readonly Closure[] {
  return days.map(([on, name]) => ({ name, effect: 'closed', on, source, confidence: 'VERIFIED' }))
}
