import type { IsoDate } from '@travessia/shared/dates'
import { DateText } from '../ui/date-text.tsx'
import { useWords } from '../words/use-words.ts'

/** Since when and until when something holds. */
export function InForce({ from, to }: { from?: IsoDate | null | undefined; to?: IsoDate | null | undefined }) {
  const say = useWords()
  if (from)
    return (
      <>
        {say('law.term.since')} <DateText day={from} />
        {to && (
          <>
            {' '}
            {say('law.term.until')} <DateText day={to} />
          </>
        )}
      </>
    )
  if (!to) return <>{say('law.term.always')}</>
  return (
    <>
      {say('law.term.onlyUntil')} <DateText day={to} />
    </>
  )
}
