import type { IsoDate } from '../../dates.ts'
import type { Acceptance } from '../../law.ts'

const convention = {
  cite: 'American Convention on Human Rights, status of ratifications',
  url: 'https://www.oas.org/dil/treaties_B-32_American_Convention_on_Human_Rights_sign.htm',
} as const
const charter = {
  cite: 'Charter of the OAS, status of ratifications',
  url: 'https://www.oas.org/en/sla/dil/inter_american_treaties_A-41_charter_OAS_signatories.asp',
} as const

/** The Convention entered into force with the eleventh instrument; the earlier ones took effect on that day (art. 74(2)). */
const inForce = '1978-07-18'

/** A party, by the day on which its instrument was deposited. */
function party(deposited: IsoDate): Acceptance {
  return { from: deposited < inForce ? inForce : deposited, source: convention, confidence: 'KNOWN' }
}

/** Parties to the American Convention, by ISO 3166 code. After `to` a State is bound by the Declaration alone. */
export const conventionParties: Readonly<Record<string, Acceptance>> = {
  AR: party('1984-09-05'),
  BB: party('1982-11-27'),
  BO: party('1979-07-19'),
  BR: {
    from: '1992-09-25',
    source: { cite: 'American Convention on Human Rights, accession of Brazil', seen: 'Series C No. 139 para. 3' },
    confidence: 'VERIFIED',
  },
  CL: party('1990-08-21'),
  CO: party('1973-07-31'),
  CR: party('1970-04-08'),
  DM: party('1993-06-11'),
  DO: party('1978-04-19'),
  EC: party('1977-12-28'),
  GD: party('1978-07-18'),
  GT: party('1978-05-25'),
  HN: party('1977-09-08'),
  HT: party('1977-09-27'),
  JM: party('1978-08-07'),
  MX: party('1981-03-24'),
  NI: party('1979-09-25'),
  PA: party('1978-06-22'),
  PE: party('1978-07-28'),
  PY: party('1989-08-24'),
  SR: party('1987-11-12'),
  SV: party('1978-06-23'),
  TT: { ...party('1991-05-28'), to: '1999-05-26', source: { ...convention, cite: `${convention.cite}; denunciation of 26 May 1998` } },
  UY: party('1985-04-19'),
  VE: {
    ...party('1977-08-09'),
    to: '2013-09-10',
    source: { ...convention, cite: `${convention.cite}; denunciation of 10 September 2012, return deposited on 31 July 2019 contested` },
  },
}

/** A member, by the day on which its ratification was deposited. */
function member(deposited: IsoDate): Acceptance {
  return { from: deposited, source: charter, confidence: 'KNOWN' }
}

/** The member States of the OAS: through its Charter each is answerable under the American Declaration (Statute arts. 1(2) and 20). */
export const memberStates: Readonly<Record<string, Acceptance>> = {
  AG: member('1981-12-03'),
  AR: member('1956-04-10'),
  BB: member('1967-11-15'),
  BO: member('1950-10-18'),
  BR: member('1950-03-13'),
  BS: member('1982-03-03'),
  BZ: member('1991-01-08'),
  CA: member('1990-01-08'),
  CL: member('1953-06-05'),
  CO: member('1951-12-13'),
  CR: member('1948-11-16'),
  CU: member('1952-07-16'),
  DM: member('1979-05-22'),
  DO: member('1949-04-22'),
  EC: member('1950-12-28'),
  GD: member('1975-05-13'),
  GT: member('1955-04-06'),
  GY: member('1991-01-08'),
  HN: member('1950-02-07'),
  HT: member('1951-03-28'),
  JM: member('1969-08-20'),
  KN: member('1984-03-12'),
  LC: member('1979-05-22'),
  MX: member('1948-11-23'),
  NI: member('1950-07-26'),
  PA: member('1951-03-22'),
  PE: member('1954-02-12'),
  PY: member('1950-05-03'),
  SR: member('1977-06-08'),
  SV: member('1950-09-11'),
  TT: member('1967-03-17'),
  US: member('1951-06-19'),
  UY: member('1955-09-01'),
  VC: member('1981-12-03'),
  VE: member('1951-12-29'),
}

const isParty = (state: string) => conventionParties[state] !== undefined && conventionParties[state].to === undefined

/** States bound by the American Declaration only: never parties to the Convention, or no longer. */
export const declarationStates: Readonly<Record<string, Acceptance>> = Object.fromEntries(
  Object.entries(memberStates).filter(([state]) => !isParty(state)),
)

/** States against which a petition may be lodged. Facts from before a ratification are measured by the Declaration. */
export const petitionStates: Readonly<Record<string, Acceptance>> = {
  ...declarationStates,
  ...Object.fromEntries(
    Object.entries(conventionParties)
      .filter(([state]) => isParty(state))
      .map(([state, acceptance]) => [state, { ...acceptance, factsFrom: memberStates[state]?.from ?? acceptance.from }]),
  ),
}
