import type { Calendar, Regime, Source } from '../../regimes.ts'
import { goodFriday, nationalHolidays } from '../br-courts/national-holidays.ts'
import { text } from '../text.ts'

const council = 'https://www.cnmp.mp.br'

/** The Council's resolution on first reports (notícia de fato) and on the administrative procedure. */
export function reportResolution(articles: string, seen?: string): Source {
  const source = { cite: `Resolução CNMP 174/2017, ${articles}`, url: council }
  return seen ? { ...source, seen } : source
}

/** The Council's resolution on the civil inquiry. */
export function inquiryResolution(articles: string, seen?: string): Source {
  const source = { cite: `Resolução CNMP 23/2007, ${articles}`, url: council }
  return seen ? { ...source, seen } : source
}

/** The statute of the federal prosecution (Complementary Law 75/1993), with what is cited beside it. */
export function prosecutionLaw(articles: string): Source {
  return { cite: `Lei Complementar 75/1993, ${articles}`, url: 'https://www.planalto.gov.br/ccivil_03/leis/lcp/lcp75.htm' }
}

/** The law on the civil public action. */
export function publicActionLaw(articles: string): Source {
  return { cite: `Lei 7.347/1985, ${articles}`, url: 'https://www.planalto.gov.br/ccivil_03/leis/l7347compilada.htm' }
}

/**
 * National holidays only: days off by ordinance and local holidays of the office are not in it, so that a last
 * day may really fall later, never earlier.
 */
export const prosecutionCalendar: Calendar = {
  id: 'br-mpf',
  name: text('Ministério Público Federal', 'Ministerio Público Federal de Brasil', 'Federal Prosecution Service of Brazil'),
  covers: { from: 2025, to: 2026 },
  closures: [...nationalHolidays, goodFriday],
  source: { cite: 'Lei 662/1949; Lei 6.802/1980; Lei 14.759/2023', seen: 'Portarias federais de feriados de 2025 e 2026' },
}

/** Internal limits of the prosecution: calendar days and years, first day out; a closed last day moves, by analogy with Law 9.784. */
export const prosecutionDays: Regime = {
  id: 'br-cnmp',
  name: text(
    'Prazos internos do Ministério Público',
    'Plazos internos del Ministerio Público',
    'Internal limits of the Public Prosecution',
  ),
  versions: [
    {
      zero: 'trigger',
      monthEnd: 'last-day',
      roll: 'next-working-day',
      source: { cite: 'Resoluções CNMP 23/2007 e 174/2017; Lei 9.784/1999, art. 66, por analogia', url: council },
      confidence: 'KNOWN',
    },
  ],
}
