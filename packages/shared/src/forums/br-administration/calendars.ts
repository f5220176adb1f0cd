import type { Calendar, Closure, ClosureEffect } from '../../regimes.ts'
import { goodFriday, nationalHolidays } from '../br-courts/national-holidays.ts'
import { text } from '../text.ts'

const carnival = text('Carnaval', 'Carnaval', 'Carnival')
const ashes = text('Quarta-feira de Cinzas até 14h', 'Miércoles de Ceniza hasta las 14 h', 'Ash Wednesday until 14:00')
const dayOff = text('Ponto facultativo', 'Día no laborable administrativo', 'Optional day off')
const corpusChristi = text('Corpus Christi', 'Corpus Christi', 'Corpus Christi')
const servants = text('Dia do Servidor Público', 'Día del Servidor Público', 'Public Servants Day')
const eve = text('Expediente só até 13h', 'Jornada solo hasta las 13 h', 'Open only until 13:00')
const recess = text('Recesso estadual', 'Receso estatal', 'State recess')

type Day = readonly [on: string, name: Closure['name'], effect?: ClosureEffect, until?: string]

/**
 * Federal offices, by the ordinance of each year. Local holidays close the offices of the place as well; they are
 * left out, which can only make a limit end earlier.
 */
export const federalAdministration: Calendar = {
  id: 'br-federal',
  name: text('Administração federal (Fala.BR)', 'Administración federal (Fala.BR)', 'Federal administration (Fala.BR)'),
  covers: { from: 2025, to: 2026 },
  closures: [
    ...nationalHolidays,
    goodFriday,
    ...listed('Portaria MGI de 30/12/2024 (feriados e pontos facultativos de 2025)', [
      ['2025-03-03', carnival],
      ['2025-03-04', carnival],
      ['2025-03-05', ashes, 'reduced'],
      ['2025-06-19', corpusChristi],
      ['2025-06-20', dayOff],
      ['2025-10-27', servants],
      ['2025-12-24', eve, 'reduced'],
      ['2025-12-31', eve, 'reduced'],
    ]),
    ...listed('Portaria MGI de 30/12/2025 (feriados e pontos facultativos de 2026)', [
      ['2026-02-16', carnival],
      ['2026-02-17', carnival],
      ['2026-02-18', ashes, 'reduced'],
      ['2026-04-20', dayOff],
      ['2026-06-04', corpusChristi],
      ['2026-06-05', dayOff],
      ['2026-10-28', servants],
      ['2026-12-24', eve, 'reduced'],
      ['2026-12-31', eve, 'reduced'],
    ]),
  ],
  source: {
    cite: 'Portarias MGI de 30/12/2024 e 30/12/2025',
    url: 'https://www.rosaliearruda.com/2025/12/governo-federal-divulga-feriados-e.html',
    seen: 'Listas dia a dia de 2025 e 2026 em notas de imprensa; feriados locais e atos posteriores não vistos',
  },
}

/** Municipal holidays of Curitiba, which State offices seated there keep too. */
const curitibaHolidays: readonly Closure[] = [
  { name: corpusChristi, effect: 'closed', easter: 60, source: 'Lei municipal de Curitiba 3.015/1967', confidence: 'VERIFIED' },
  {
    name: text('Nossa Senhora da Luz dos Pinhais', 'Nuestra Señora de la Luz', 'Our Lady of Light'),
    effect: 'closed',
    yearly: '09-08',
    source: 'Lei municipal de Curitiba 3.015/1967',
    confidence: 'VERIFIED',
  },
]

/** State offices in Curitiba. 19 December is no holiday since State law 18.384/2014: a day off only where a decree says so. */
export const paranaState: Calendar = {
  id: 'br-parana',
  name: text('Estado do Paraná', 'Estado de Paraná', 'State of Paraná'),
  covers: { from: 2025, to: 2026 },
  closures: [
    ...nationalHolidays,
    goodFriday,
    ...curitibaHolidays,
    ...listed('Decreto estadual do Paraná sobre o calendário de 2025 (DOE de 29/11/2024)', [
      ['2025-01-02', recess, 'closed', '2025-01-03'],
      ['2025-03-03', dayOff, 'closed', '2025-03-04'],
      ['2025-03-05', ashes, 'reduced'],
      ['2025-04-17', dayOff],
      ['2025-05-02', dayOff],
      ['2025-06-20', dayOff],
      ['2025-11-21', dayOff],
      ['2025-12-22', recess, 'closed', '2025-12-31'],
    ]),
    ...listed('Decreto estadual do Paraná 12.134/2025', [
      ['2026-01-02', recess],
      ['2026-02-16', dayOff, 'closed', '2026-02-17'],
      ['2026-02-18', ashes, 'reduced'],
      ['2026-04-02', dayOff],
      ['2026-04-20', dayOff],
      ['2026-06-05', dayOff],
      ['2026-12-21', recess, 'closed', '2026-12-31'],
    ]),
  ],
  source: {
    cite: 'Decretos estaduais do Paraná sobre os calendários de 2025 e 2026; Lei municipal de Curitiba 3.015/1967; Lei PR 18.384/2014',
    url: 'https://legisweb.com.br/legislacao/?id=469687',
    seen: 'Texto do decreto de 2025; lista do decreto 12.134/2025 na imprensa oficial; atos posteriores não vistos',
  },
}

/** Municipal offices. The yearly decrees were seen only in part, so no year counts as known. */
export const curitibaMunicipality: Calendar = {
  id: 'br-curitiba',
  name: text('Município de Curitiba', 'Municipio de Curitiba', 'Municipality of Curitiba'),
  covers: { from: 0, to: 0 },
  closures: [...nationalHolidays, goodFriday, ...curitibaHolidays],
  source: {
    cite: 'Lei municipal de Curitiba 3.015/1967; feriados nacionais',
    seen: 'Feriados; os decretos anuais de recesso e ponto facultativo só em parte',
  },
}

function listed(source: string, days: readonly Day[]): readonly Closure[] {
  return days.map(([on, name, effect = 'closed', until]) => ({
    name,
    effect,
    on,
    ...(until ? { until } : {}),
    source,
    confidence: 'VERIFIED',
  }))
}
