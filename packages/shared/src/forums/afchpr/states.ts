import type { Acceptance } from '../../law.ts'
import type { Source } from '../../regimes.ts'

const source: Source = { cite: 'AfCHPR Protocol, arts. 5(3) and 34(6)', url: 'https://www.african-court.org/afchpr/declarations/' }

function declared(from: string, to?: string): Acceptance {
  return { from, ...(to ? { to } : {}), source, confidence: 'KNOWN' }
}

/**
 * Declarations under art. 34(6), from the deposit; Burkina Faso's took effect with the Protocol itself. A
 * withdrawal takes effect after twelve months (Ingabire), and what was filed before goes on.
 */
export const declarations: Readonly<Record<string, Acceptance>> = {
  BF: declared('2004-01-25'),
  BJ: declared('2016-02-08', '2021-03-25'),
  CI: declared('2013-07-23', '2021-04-29'),
  GH: declared('2011-03-10'),
  GM: declared('2020-02-03'),
  GW: declared('2021-11-02'),
  ML: declared('2010-02-19'),
  MW: declared('2008-10-09'),
  NE: declared('2022-04-07'),
  RW: declared('2013-02-06', '2017-02-28'),
  TN: declared('2017-06-02', '2026-03-07'),
  TZ: declared('2010-03-29', '2020-11-21'),
}
