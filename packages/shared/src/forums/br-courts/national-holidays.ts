import type { Closure } from '../../regimes.ts'
import { text } from '../text.ts'

const law662 = 'Lei 662/1949, art. 1º (redação da Lei 10.607/2002)'

/** Days that are holidays in the whole of Brazil by federal law. Carnival and Corpus Christi are not among them. */
export const nationalHolidays: readonly Closure[] = [
  {
    name: text('Confraternização Universal', 'Año Nuevo', "New Year's Day"),
    effect: 'closed',
    yearly: '01-01',
    source: law662,
    confidence: 'VERIFIED',
  },
  {
    name: text('Tiradentes', 'Tiradentes', 'Tiradentes Day'),
    effect: 'closed',
    yearly: '04-21',
    source: law662,
    confidence: 'VERIFIED',
  },
  {
    name: text('Dia do Trabalho', 'Día del Trabajo', 'Labour Day'),
    effect: 'closed',
    yearly: '05-01',
    source: law662,
    confidence: 'VERIFIED',
  },
  {
    name: text('Independência do Brasil', 'Independencia del Brasil', 'Independence Day'),
    effect: 'closed',
    yearly: '09-07',
    source: law662,
    confidence: 'VERIFIED',
  },
  {
    name: text('Nossa Senhora Aparecida', 'Nuestra Señora Aparecida', 'Our Lady of Aparecida'),
    effect: 'closed',
    yearly: '10-12',
    source: 'Lei 6.802/1980, art. 1º',
    confidence: 'VERIFIED',
  },
  {
    name: text('Finados', 'Día de los Difuntos', "All Souls' Day"),
    effect: 'closed',
    yearly: '11-02',
    source: law662,
    confidence: 'VERIFIED',
  },
  {
    name: text('Proclamação da República', 'Proclamación de la República', 'Proclamation of the Republic'),
    effect: 'closed',
    yearly: '11-15',
    source: law662,
    confidence: 'VERIFIED',
  },
  {
    name: text('Zumbi e Consciência Negra', 'Zumbi y Conciencia Negra', 'Zumbi and Black Awareness Day'),
    effect: 'closed',
    yearly: '11-20',
    since: 2024,
    source: 'Lei 14.759/2023, art. 1º',
    confidence: 'VERIFIED',
  },
  {
    name: text('Natal', 'Navidad', 'Christmas Day'),
    effect: 'closed',
    yearly: '12-25',
    source: law662,
    confidence: 'VERIFIED',
  },
]

/** A religious holiday by municipal law (Law 9.093/1995 art. 2) that every court and the federal calendar keep. */
export const goodFriday: Closure = {
  name: text('Paixão de Cristo', 'Viernes Santo', 'Good Friday'),
  effect: 'closed',
  easter: -2,
  source: 'Lei 9.093/1995, art. 2º; calendário federal anual',
  confidence: 'VERIFIED',
}
