import type { IsoDate } from '@travessia/shared/dates'
import { DateText } from '../ui/date-text.tsx'

/** A day, or from the first to the last. */
export function DaySpan({ from, until }: { from: IsoDate; until: IsoDate }) {
  return (
    <span>
      <DateText day={from} />
      {from !== until && (
        <>
          {' – '}
          <DateText day={until} />
        </>
      )}
    </span>
  )
}
