import type { Source } from '../../regimes.ts'

const protocolUrl =
  'https://www.ohchr.org/en/instruments-mechanisms/instruments/optional-protocol-international-covenant-civil-and-political'

/** The First Optional Protocol to the Covenant. */
export function protocol(article: string, seen?: string): Source {
  return { cite: `OP1-ICCPR ${article}`, url: protocolUrl, ...(seen ? { seen } : {}) }
}

/** The Committee's rules of procedure, CCPR/C/3/Rev.12; Rev.10 bears other numbers. */
export function hrcRules(rule: string, seen?: string): Source {
  return { cite: `CCPR Rules, ${rule}`, url: 'https://undocs.org/CCPR/C/3/Rev.12', ...(seen ? { seen } : {}) }
}
