import { addPeriod, type IsoDate, type Period } from '../../dates.ts'
import type { Acceptance } from '../../law.ts'
import type { Source } from '../../regimes.ts'

/** An instrument: in force since when, and how long after its own deposit for each later State. */
export interface Instrument {
  readonly source: Source
  readonly since: IsoDate
  readonly wait?: Period
}

/** The States that deposited, by day; facts before the entry into force for each are outside. */
export function parties(
  deposits: Readonly<Record<string, IsoDate>>,
  { source, since, wait }: Instrument,
): Readonly<Record<string, Acceptance>> {
  return Object.fromEntries(
    Object.entries(deposits).map(([state, from]) => {
      const inForce = wait ? addPeriod(from, wait, 'after') : from
      return [state, { from, factsFrom: inForce > since ? inForce : since, source, confidence: 'KNOWN' as const }]
    }),
  )
}

/** A chapter IV treaty in the depositary's list. */
export function untc(instrument: string, number: string): Source {
  return {
    cite: `${instrument}, status in the UN Treaty Collection`,
    url: `https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=${number}&chapter=4`,
  }
}
