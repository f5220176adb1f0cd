import type { Acceptance } from '../../law.ts'
import { protocol } from './sources.ts'

const source = protocol('arts. 9(4), 10(d) and 11')

/** Human rights came to the Court with the Supplementary Protocol of 19 January 2005. */
const member: Acceptance = { from: '2005-01-19', source, confidence: 'KNOWN' }

/** The Community gave effect to the withdrawal on 29 January 2025. */
const left: Acceptance = { ...member, to: '2025-01-28' }

/** Members of the Community, by ISO 3166 code. */
export const members: Readonly<Record<string, Acceptance>> = {
  BF: left,
  BJ: member,
  CI: member,
  CV: member,
  GH: member,
  GM: member,
  GN: member,
  GW: member,
  LR: member,
  ML: left,
  NE: left,
  NG: member,
  SL: member,
  SN: member,
  TG: member,
}
