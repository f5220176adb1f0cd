import { formatDay } from '../ui/format-day.ts'
import { useLanguage } from '../words/use-words.ts'
import { listTicks, positionOf, type Scale } from './scale.ts'
import classes from './time-line.module.css'

/** The months under the line; the year stands at its first month, and at the first of all. */
export function MonthTicks({ scale }: { scale: Scale }) {
  const language = useLanguage()
  return (
    <div className={classes.ticks} aria-hidden>
      {listTicks(scale)
        .filter(({ day }) => positionOf(day, scale) < 0.97)
        .map(({ day, isYear }, index) => {
          const [month, year] = formatDay(day, language, 'month').split(' ')
          return (
            <span key={day} className={classes.tick} data-year={isYear || undefined} style={{ '--position': positionOf(day, scale) }}>
              {month}
              {(isYear || index === 0) && <span className={classes.year}>{year}</span>}
            </span>
          )
        })}
    </div>
  )
}
