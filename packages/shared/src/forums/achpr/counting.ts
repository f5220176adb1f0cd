import type { Calendar, Regime } from '../../regimes.ts'
import { text } from '../text.ts'

/** Calendar days and months from the day after the trigger. Whether a closed last day moves was not checked: none moves here. */
export const africanDays: Regime = {
  id: 'afr-days',
  name: text(
    'Sistema africano: dias corridos, sem prorrogação (leitura cautelosa)',
    'Sistema africano: días calendario, sin prórroga (lectura prudente)',
    'African system: calendar days, never moved (the careful reading)',
  ),
  versions: [
    {
      zero: 'trigger',
      monthEnd: 'last-day',
      roll: 'none',
      safe: 'working-day-before',
      source: { cite: 'ACHPR Rules 2020; AfCHPR Rules 2020; ECOWAS Court Rules, arts. 75-77' },
      confidence: 'KNOWN',
    },
  ],
}

/** Weekends only: the holidays of the seat (Banjul, Arusha or Abuja) were not checked, and no limit moves for them. */
export const africanCalendar: Calendar = {
  id: 'african-bodies',
  name: text(
    'Órgãos africanos (só fins de semana; feriados das sedes não conferidos)',
    'Órganos africanos (solo fines de semana; feriados de las sedes no verificados)',
    'African bodies (weekends only; holidays of the seats not checked)',
  ),
  covers: { from: 0, to: 0 },
  closures: [],
  source: { cite: 'Sábados e domingos' },
}
