import type { OverviewView } from '@travessia/shared/overview'
import classes from './drawing.module.css'
import { placeLegend, toneOf } from './drawing.tsx'

interface LegendProps {
  series: OverviewView['series']
  width: number
  fill: (tone: string) => string
}

/** What each texture, and the mark, means. */
export function Legend({ series, width, fill }: LegendProps) {
  const { places } = placeLegend(
    series.map(({ label }) => label),
    width,
  )
  return series.map(({ id, label, as }, at) => (
    <g key={id} transform={`translate(${places[at]?.x ?? 0} ${places[at]?.y ?? 0})`}>
      {as === 'mark' ? (
        <path d="M 8 2 L 13 8 L 8 14 L 3 8 Z" className={classes.mark} />
      ) : (
        <rect x="0" y="1" width="16" height="14" rx="2" fill={fill(toneOf(id))} />
      )}
      <text x="24" y="13" className={classes.text}>
        {label}
      </text>
    </g>
  ))
}
