import type { Acceptance } from '../../law.ts'
import { parties, untc } from '../un/acceptance.ts'

const inForce = { source: untc('CED', 'IV-16'), since: '2010-12-23', wait: { days: 30 } } as const

/** Parties to the Convention among the States of the Americas: urgent action needs no more (art. 30). */
export const conventionParties: Readonly<Record<string, Acceptance>> = parties(
  {
    AR: '2007-12-14',
    BO: '2008-12-17',
    BR: '2010-11-29',
    BZ: '2015-08-14',
    CL: '2009-12-08',
    CO: '2012-07-11',
    CR: '2012-02-16',
    CU: '2009-02-02',
    DM: '2019-05-13',
    EC: '2009-10-20',
    HN: '2008-04-01',
    MX: '2008-03-18',
    PA: '2011-06-24',
    PE: '2012-09-26',
    PY: '2010-08-03',
    UY: '2009-03-04',
  },
  inForce,
)

/** Declarations under art. 31, as far as they are known; none of Brazil is, so it stands outside until checked. */
export const declarations: Readonly<Record<string, Acceptance>> = parties(
  { AR: '2008-06-11', CL: '2009-12-08', EC: '2009-10-20', MX: '2020-10-02', UY: '2009-03-04' },
  { source: untc('CED art. 31', 'IV-16'), since: '2010-12-23' },
)
