import type { Acceptance } from '../../law.ts'
import { parties, untc } from '../un/acceptance.ts'

/** Parties to the First Optional Protocol among the States of the Americas, by ISO 3166 code. */
export const protocolParties: Readonly<Record<string, Acceptance>> = parties(
  {
    AR: '1986-08-08',
    BB: '1973-01-05',
    BO: '1982-08-12',
    BR: '2009-09-25',
    CA: '1976-05-19',
    CL: '1992-05-27',
    CO: '1969-10-29',
    CR: '1968-11-29',
    DO: '1978-01-04',
    EC: '1969-03-06',
    GT: '2000-11-28',
    HN: '2005-06-07',
    MX: '2002-03-15',
    NI: '1980-03-12',
    PA: '1977-03-08',
    PE: '1980-10-03',
    PY: '1995-01-10',
    SR: '1976-12-28',
    SV: '1995-06-06',
    UY: '1970-04-01',
    VC: '1981-11-09',
    VE: '1978-05-10',
  },
  { source: untc('OP1-ICCPR', 'IV-5'), since: '1976-03-23', wait: { months: 3 } },
)
