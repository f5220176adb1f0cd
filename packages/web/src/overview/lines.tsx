import classes from './drawing.module.css'
import { type DrawingProps, placeLegend, toneOf, useTextures } from './drawing.tsx'
import { Legend } from './legend.tsx'
import { MonthAxis, planMonths, plotHeight } from './months.tsx'

/** A line for each series over the months: the first whole and with dots, the second broken and with squares. */
export function Lines({ view: { series, rows }, width, label, ref }: DrawingProps) {
  const { fill, textures } = useTextures()
  const top = placeLegend(
    series.map((one) => one.label),
    width,
  ).height
  const plan = planMonths(rows.length, Math.max(...rows.flatMap(({ values }) => values)), width)
  const place = (at: number, value: number) => ({ x: plan.middleOf(at), y: plotHeight - plan.heightOf(value) })
  return (
    <svg ref={ref} role="img" aria-label={label} width={width} height={top + plotHeight + 36} className={classes.picture}>
      {textures}
      <Legend series={series} width={width} fill={fill} />
      <g transform={`translate(0 ${top + 8})`}>
        <MonthAxis names={rows.map((row) => row.label)} width={width} top={plan.top} step={plan.step} />
        {series.map(({ id }, line) => {
          const points = rows.map((row, at) => ({ month: row.label, ...place(at, row.values[line] ?? 0) }))
          return (
            <g key={id} data-tone={toneOf(id)} className={classes.line}>
              <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} strokeDasharray={line === 0 ? undefined : '6 4'} />
              {points.map(({ month, x, y }) =>
                line === 0 ? <circle key={month} cx={x} cy={y} r="4" /> : <rect key={month} x={x - 3.5} y={y - 3.5} width="7" height="7" />,
              )}
            </g>
          )
        })}
      </g>
    </svg>
  )
}
