import { aboutOf } from '@travessia/shared/briefs/about'
import { longDay } from '@travessia/shared/briefs/long-day'
import { annexName } from '@travessia/shared/briefs/settle'
import type { Listing, Sheet } from '../pdf/tasks.ts'
import type { Attached, Gathered } from './gather.ts'
import { listing } from './words.ts'

/** A file of an annex as it came out. */
export interface Outcome {
  readonly name: string
  readonly sha256: string
  readonly pages: number | null
}

export function stampOf({ number }: Attached, { brief }: Gathered): string {
  return annexName(number, brief.language)
}

/** The page before an annex, in the words of the brief's reader. */
export function sheetOf(one: Attached, gathered: Gathered): Sheet {
  const { language } = gathered.brief
  return {
    over: aboutOf(gathered.record),
    heading: stampOf(one, gathered).toUpperCase(),
    title: one.title,
    facts: [
      ...(one.datedOn ? [[listing.date[language], longDay(one.datedOn, language)] as const] : []),
      ...(one.source ? [[listing.source[language], one.source] as const] : []),
    ],
  }
}

/** The table of annexes with what each file is. */
export function indexOf(gathered: Gathered, outcomes: ReadonlyMap<number, readonly Outcome[]>): Listing {
  const { language } = gathered.brief
  return {
    over: aboutOf(gathered.record),
    heading: listing.heading[language],
    widths: [6, 34, 15, 7, 38],
    head: [listing.number, listing.title, listing.date, listing.pages, listing.file].map((text) => text[language]),
    rows: gathered.attached.map((one) => {
      const made = outcomes.get(one.number) ?? []
      const counted = made.map(({ pages }) => pages)
      const pages = made.length > 0 && counted.every((n) => n !== null) ? counted.reduce<number>((sum, n) => sum + (n ?? 0), 0) : one.pages
      return [
        String(one.number),
        one.title,
        one.datedOn ? longDay(one.datedOn, language) : '—',
        pages === null ? '—' : String(pages),
        made.length > 0 ? made.map(({ name, sha256 }) => `${name} ${sha256}`).join(' ') : listing.noFile[language],
      ]
    }),
    foot: listing.foot[language],
  }
}
