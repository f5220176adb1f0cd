import type { NewAddition } from '@travessia/shared/calendar-additions'
import { useWords } from '../words/use-words.ts'

/** What an addition is called: as the organisation wrote it, or the years for which it vouches. */
export function useAdditionName() {
  const say = useWords()
  return ({ effect, name, startsOn, endsOn }: Pick<NewAddition, 'effect' | 'name' | 'startsOn' | 'endsOn'>): string => {
    if (effect !== 'covered') return name
    const [from, to] = [startsOn.slice(0, 4), endsOn.slice(0, 4)]
    return say('calendars.yearsChecked', { years: from === to ? from : `${from}–${to}` })
  }
}
