import type { IsoDate } from '../../dates.ts'
import type { Acceptance } from '../../law.ts'

const source = {
  cite: 'ACHR art. 62; American Convention on Human Rights, status of ratifications',
  url: 'https://www.oas.org/dil/treaties_B-32_American_Convention_on_Human_Rights_sign.htm',
} as const

function declared(from: IsoDate): Acceptance {
  return { from, source, confidence: 'KNOWN' }
}

/**
 * States that accept the contentious jurisdiction of the Court, by ISO 3166 code. Facts from before the
 * declaration are outside, save where it says otherwise.
 */
export const jurisdiction: Readonly<Record<string, Acceptance>> = {
  AR: declared('1984-09-05'),
  BB: declared('2000-06-04'),
  BO: declared('1993-07-27'),
  BR: {
    from: '1998-12-10',
    source: {
      cite: 'ACHR art. 62, declaration of Brazil of 10 December 1998, for facts after that day',
      seen: 'Series C No. 333 para. 3',
    },
    confidence: 'VERIFIED',
  },
  // Its declaration also covers what began after 11 March 1990.
  CL: { ...declared('1990-08-21'), factsFrom: '1990-03-11' },
  CO: declared('1985-06-21'),
  CR: declared('1980-07-02'),
  DO: declared('1999-03-25'),
  EC: declared('1984-07-24'),
  GT: declared('1987-03-09'),
  HN: declared('1981-09-09'),
  HT: declared('1998-03-20'),
  MX: declared('1998-12-16'),
  NI: declared('1991-02-12'),
  PA: declared('1990-05-09'),
  PE: declared('1981-01-21'),
  PY: declared('1993-03-26'),
  SR: declared('1987-11-12'),
  SV: declared('1995-06-06'),
  TT: { ...declared('1991-05-28'), to: '1999-05-26', source: { ...source, cite: `${source.cite}; denunciation of 26 May 1998` } },
  UY: declared('1985-04-19'),
  VE: {
    ...declared('1981-06-24'),
    to: '2013-09-10',
    source: { ...source, cite: `${source.cite}; denunciation of 10 September 2012, return deposited on 31 July 2019 contested` },
  },
}
