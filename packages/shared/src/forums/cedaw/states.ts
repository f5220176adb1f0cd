import type { Acceptance } from '../../law.ts'
import { parties } from '../un/acceptance.ts'
import { protocolInForce } from './sources.ts'

const brazil: Acceptance = {
  from: '2002-06-28',
  factsFrom: '2002-09-28',
  source: { ...protocolInForce.source, seen: 'ratification in a report of OMCT' },
  confidence: 'VERIFIED',
}

/** Parties that also accept the inquiry (arts. 8 and 9), by ISO 3166 code. */
export const inquiryParties: Readonly<Record<string, Acceptance>> = {
  ...parties(
    {
      AG: '2006-06-05',
      AR: '2007-03-20',
      BO: '2000-09-27',
      CA: '2002-10-18',
      CL: '2020-03-12',
      CR: '2001-09-20',
      DO: '2001-08-10',
      EC: '2002-02-05',
      GT: '2002-05-09',
      KN: '2006-01-20',
      MX: '2002-03-15',
      PA: '2001-05-09',
      PE: '2001-04-09',
      PY: '2001-05-14',
      UY: '2001-07-26',
      VE: '2002-05-13',
    },
    protocolInForce,
  ),
  BR: brazil,
}

/** Parties to the Optional Protocol among the States of the Americas; Belize and Colombia opted out of the inquiry (art. 10). */
export const protocolParties: Readonly<Record<string, Acceptance>> = {
  ...inquiryParties,
  ...parties({ BZ: '2002-12-09', CO: '2007-01-23' }, protocolInForce),
}
