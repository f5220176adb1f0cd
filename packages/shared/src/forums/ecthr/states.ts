import type { Acceptance } from '../../law.ts'

/** The day on which the Convention entered into force for each State that is a party today. */
const partySince: Readonly<Record<string, string>> = {
  AD: '1996-01-22',
  AL: '1996-10-02',
  AM: '2002-04-26',
  AT: '1958-09-03',
  AZ: '2002-04-15',
  BA: '2002-07-12',
  BE: '1955-06-14',
  BG: '1992-09-07',
  CH: '1974-11-28',
  CY: '1962-10-06',
  CZ: '1993-01-01',
  DE: '1953-09-03',
  DK: '1953-09-03',
  EE: '1996-04-16',
  ES: '1979-10-04',
  FI: '1990-05-10',
  FR: '1974-05-03',
  GB: '1953-09-03',
  GE: '1999-05-20',
  GR: '1974-11-28',
  HR: '1997-11-05',
  HU: '1992-11-05',
  IE: '1953-09-03',
  IS: '1953-09-03',
  IT: '1955-10-26',
  LI: '1982-09-08',
  LT: '1995-06-20',
  LU: '1953-09-03',
  LV: '1997-06-27',
  MC: '2005-11-30',
  MD: '1997-09-12',
  ME: '2006-06-06',
  MK: '1997-04-10',
  MT: '1967-01-23',
  NL: '1954-08-31',
  NO: '1953-09-03',
  PL: '1993-01-19',
  PT: '1978-11-09',
  RO: '1994-06-20',
  RS: '2004-03-03',
  SE: '1953-09-03',
  SI: '1994-06-28',
  SK: '1993-01-01',
  SM: '1989-03-22',
  TR: '1954-05-18',
  UA: '1997-09-11',
}

const source = {
  cite: 'ECHR, arts. 34 and 59; chart of signatures and ratifications of Treaty 005',
  url: 'https://www.coe.int/en/web/conventions/full-list?module=signatures-by-treaty&treatynum=005',
}

/** The forty-six parties, by ISO 3166 code. Brazil is not among them; Russia ceased to be one on 16 September 2022. */
export const parties: Readonly<Record<string, Acceptance>> = Object.fromEntries(
  Object.entries(partySince).map(([state, from]) => [state, { from, source, confidence: 'KNOWN' as const }]),
)
