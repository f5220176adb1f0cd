import { useIntl } from 'react-intl'
import classes from './drawing.module.css'
import { shorten } from './drawing.tsx'

export const plotHeight = 180
export const axisWidth = 34
/** How far the longest name of a month reaches to each side of its middle. */
const halfName = 26

/** Where each month stands, and how high a value reaches. */
export function planMonths(count: number, most: number, width: number) {
  const step = (width - axisWidth) / count
  const top = niceTop(most)
  return {
    step,
    top,
    middleOf: (at: number) => axisWidth + step * (at + 0.5),
    heightOf: (value: number) => (value / top) * plotHeight,
  }
}

/** The next even number that divides into two. */
function niceTop(most: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(most, 1))) - 1)
  return Math.max(2, Math.ceil(most / (2 * unit)) * 2 * unit)
}

/** The ground of a chart over months: lines at nought, half and full, and as many months by name as there is room for. */
export function MonthAxis({ names, width, top, step }: { names: readonly string[]; width: number; top: number; step: number }) {
  const intl = useIntl()
  // The last name is moved in from the edge, towards the one before it.
  const moved = Math.max(0, halfName - step / 2)
  const every = Math.max(1, Math.ceil((64 + moved) / step))
  return (
    <>
      {[0, 0.5, 1].map((share) => (
        <g key={share} transform={`translate(0 ${plotHeight * (1 - share)})`}>
          <line x1={axisWidth} x2={width} className={classes.rule} />
          <text x={axisWidth - 6} y="5" textAnchor="end" className={classes.quiet}>
            {intl.formatNumber(top * share)}
          </text>
        </g>
      ))}
      {names.map((name, at) =>
        (names.length - 1 - at) % every === 0 ? (
          <text
            key={name}
            x={Math.min(axisWidth + step * (at + 0.5), width - halfName)}
            y={plotHeight + 20}
            textAnchor="middle"
            className={classes.quiet}
          >
            {shorten(name, 80)}
          </text>
        ) : null,
      )}
    </>
  )
}
