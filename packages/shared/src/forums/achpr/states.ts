import type { Acceptance } from '../../law.ts'
import { charter } from './sources.ts'

const source = charter('arts. 63 and 65; status of ratifications')

/** The first parties: the Charter entered into force on 21 October 1986. */
const first = 'BF BJ CG EG GA GM GN GW KM LR ML MR NE NG RW SD SL SN SO TG TN TZ UG ZM ZW'.split(' ')

/** Three months after the deposit of each. */
const later: Readonly<Record<string, string>> = {
  AO: '1991-01-09',
  BI: '1989-11-30',
  BW: '1986-10-22',
  CD: '1987-10-28',
  CF: '1986-10-27',
  CI: '1992-06-30',
  CM: '1989-12-18',
  CV: '1987-11-06',
  DJ: '1992-03-20',
  DZ: '1987-06-20',
  ER: '1999-06-15',
  ET: '1998-09-22',
  GH: '1989-06-01',
  GQ: '1986-11-18',
  KE: '1992-05-10',
  LS: '1992-05-27',
  LY: '1987-06-26',
  MG: '1992-06-19',
  MU: '1992-10-01',
  MW: '1990-05-23',
  MZ: '1990-06-07',
  NA: '1992-12-16',
  SC: '1992-07-30',
  SS: '2016-08-19',
  ST: '1986-10-28',
  SZ: '1996-01-09',
  TD: '1987-02-11',
  ZA: '1996-10-09',
}

/** Parties to the African Charter, by ISO 3166 code; Morocco is not one. */
export const charterParties: Readonly<Record<string, Acceptance>> = Object.fromEntries(
  [...first.map((state) => [state, '1986-10-21'] as const), ...Object.entries(later)].map(([state, from]) => [
    state,
    { from, source, confidence: 'KNOWN' as const },
  ]),
)
