import classes from './drawing.module.css'
import { type DrawingProps, placeLegend, toneOf, useTextures } from './drawing.tsx'
import { Legend } from './legend.tsx'
import { MonthAxis, planMonths, plotHeight } from './months.tsx'

/** A column for each month, of what it is made up. */
export function Stacks({ view: { series, rows }, width, label, ref }: DrawingProps) {
  const { fill, textures } = useTextures()
  const top = placeLegend(
    series.map((one) => one.label),
    width,
  ).height
  const plan = planMonths(rows.length, Math.max(...rows.map(({ values }) => sum(values))), width)
  const columnWidth = Math.max(3, Math.min(36, plan.step * 0.7))
  return (
    <svg ref={ref} role="img" aria-label={label} width={width} height={top + plotHeight + 36} className={classes.picture}>
      {textures}
      <Legend series={series} width={width} fill={fill} />
      <g transform={`translate(0 ${top + 8})`}>
        <MonthAxis names={rows.map((row) => row.label)} width={width} top={plan.top} step={plan.step} />
        {rows.map((row, at) =>
          series.map(({ id }, part) => {
            const height = plan.heightOf(row.values[part] ?? 0)
            const below = plan.heightOf(sum(row.values.slice(0, part)))
            if (height === 0) return null
            const x = plan.middleOf(at) - columnWidth / 2
            return <rect key={id} x={x} y={plotHeight - below - height} width={columnWidth} height={height} fill={fill(toneOf(id))} />
          }),
        )}
      </g>
    </svg>
  )
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
