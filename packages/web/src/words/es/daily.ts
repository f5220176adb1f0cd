import { cases } from './cases.ts'
import { events } from './events.ts'
import { kept } from './kept.ts'
import { overview } from './overview.ts'

/** What a case and the director's page say besides: the pages that a day begins with. */
export const daily = { ...cases, ...events, ...kept, ...overview }
