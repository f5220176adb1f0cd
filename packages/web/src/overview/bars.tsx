import { useIntl } from 'react-intl'
import classes from './drawing.module.css'
import { type DrawingProps, placeLegend, shorten, toneOf, useTextures } from './drawing.tsx'
import { Legend } from './legend.tsx'

const mostRows = 8
const nameHeight = 22
const barHeight = 16
const gap = 12

/** Lengths one under the other, each under its name; a mark beside them to hold them against. */
export function Bars({ view, width, label, ref }: DrawingProps) {
  const intl = useIntl()
  const { fill, textures } = useTextures()
  const drawn = view.series.filter(({ as }) => as !== 'figure')
  const lengths = view.series.flatMap(({ id, as }, at) => (as === 'length' ? [{ id, at }] : []))
  const mark = view.series.findIndex(({ as }) => as === 'mark')
  const rows = view.rows.slice(0, mostRows)
  const named = drawn.length > 1 ? drawn : []
  const top = placeLegend(
    named.map((one) => one.label),
    width,
  ).height
  const rowHeight = nameHeight + lengths.length * (barHeight + 3) + gap
  const room = width - 56
  const most = Math.max(1, ...rows.flatMap(({ values }) => [...lengths.map(({ at }) => values[at] ?? 0), values[mark] ?? 0]))
  const reach = (value: number) => (value / most) * room
  return (
    <svg ref={ref} role="img" aria-label={label} width={width} height={top + rows.length * rowHeight} className={classes.picture}>
      {textures}
      <Legend series={named} width={width} fill={fill} />
      {rows.map((row, place) => (
        <g key={row.label || row.name} transform={`translate(0 ${top + place * rowHeight})`}>
          <text x="0" y="15" className={classes.text}>
            {shorten(row.label || row.name, width)}
          </text>
          {lengths.map(({ id, at }, line) => (
            <g key={id} transform={`translate(0 ${nameHeight + line * (barHeight + 3)})`}>
              <rect width={Math.max(reach(row.values[at] ?? 0), 2)} height={barHeight} rx="2" fill={fill(toneOf(id))} />
              <text x={reach(row.values[at] ?? 0) + (mark < 0 ? 8 : 16)} y="13" className={classes.figure}>
                {intl.formatNumber(row.values[at] ?? 0)}
              </text>
            </g>
          ))}
          {mark >= 0 && (
            <path
              transform={`translate(${reach(row.values[mark] ?? 0)} ${nameHeight + barHeight / 2})`}
              d="M 0 -11 L 7 0 L 0 11 L -7 0 Z"
              className={classes.mark}
            />
          )}
        </g>
      ))}
    </svg>
  )
}
