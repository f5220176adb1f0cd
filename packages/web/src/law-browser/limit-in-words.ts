import type { Period } from '@travessia/shared/dates'
import type { Text } from '@travessia/shared/languages'
import type { Extension, FixedLimit } from '@travessia/shared/law'
import type { Counting } from '@travessia/shared/regimes'
import type { WordKey } from '../words/spoken.ts'
import type { Say } from '../words/use-words.ts'

export interface Reader<Said = Text> {
  readonly say: Say
  readonly read: (text: Said) => string
}

/** A limit as the law has it, or as the server tells it in one language. */
type SaidLimit<Said> =
  | Pick<FixedLimit, 'kind' | 'period' | 'direction'>
  | { readonly kind: 'ask'; readonly asks: Said; readonly usually?: Period | undefined }
  | { readonly kind: 'open'; readonly standard: Said }

/** "15 dias úteis", "6 meses": a length of time in words. */
export function tellPeriod(period: Period, { say }: Pick<Reader, 'say'>): string {
  const [unit, n] = unitOf(period)
  return say(`law.period.${unit}`, { n })
}

/** What a limit says, without how it is counted: its length, or who sets it, or which standard governs. */
export function tellLimit<Said = Text>(limit: SaidLimit<Said>, reader: Reader<Said>): string {
  const { say, read } = reader
  switch (limit.kind) {
    case 'fixed': {
      const period = tellPeriod(limit.period, reader)
      return limit.direction === 'before' ? say('law.limit.before', { period }) : period
    }
    case 'ask': {
      const asks = say('law.limit.ask', { asks: read(limit.asks) })
      return limit.usually ? `${asks} ${say('law.limit.usually', { period: tellPeriod(limit.usually, reader) })}` : asks
    }
    case 'open':
      return say('law.limit.open', { standard: read(limit.standard) })
  }
}

/** How one body counts, one sentence for each thing that its way of counting decides. */
export function tellCounting(counting: Counting, say: Say): string[] {
  const { zero, zeroCounts, monthEnd, roll, reducedMoves, runsThroughSuspensions, safe, cutoff } = counting
  const optional: readonly (WordKey | false | undefined)[] = [
    reducedMoves && 'law.counting.reduced',
    runsThroughSuspensions && 'law.counting.runsThrough',
    safe && `law.counting.safe.${safe}`,
  ]
  return [
    say(zeroCounts ? `law.counting.zero.${zero}.counts` : `law.counting.zero.${zero}`),
    say(`law.counting.month.${monthEnd}`),
    say(`law.counting.roll.${roll}`),
    ...optional.filter((key) => key !== undefined && key !== false).map((key) => say(key)),
    ...(cutoff ? [say('law.counting.cutoff', { hour: cutoff })] : []),
  ]
}

/** Whether and how far a limit can be extended. */
export function tellExtension({ allowed, times, notBeyond, base }: Extension, { say }: Pick<Reader, 'say'>): string {
  if (!allowed) return say('law.extension.no')
  const parts = [
    times === undefined ? say('law.extension.yes') : say('law.extension.times', { n: times }),
    ...(notBeyond ? [say('law.extension.notBeyond', { period: tellPeriod(notBeyond, { say }) })] : []),
    say(`law.extension.base.${base}`),
  ]
  return parts.join('; ')
}

function unitOf(period: Period): readonly ['days' | 'workingDays' | 'weeks' | 'months' | 'years' | 'hours', number] {
  if ('days' in period) return ['days', period.days]
  if ('workingDays' in period) return ['workingDays', period.workingDays]
  if ('weeks' in period) return ['weeks', period.weeks]
  if ('months' in period) return ['months', period.months]
  if ('years' in period) return ['years', period.years]
  return ['hours', period.hours]
}
