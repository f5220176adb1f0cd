import { Button } from '@mantine/core'
import type { OverviewRow, OverviewView } from '@travessia/shared/overview'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { caseListSearch } from '../cases/list-search.ts'
import { measureSearch } from '../measures/measure-search.ts'
import { TextLink } from '../ui/links.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './overview.module.css'

const fewRows = 8
const longName = 16

/** The figures of a chart. Each opens the list of what it counts. */
export function ChartTable({ view: { heading, series, rows, opens }, caption }: { view: OverviewView; caption: string }) {
  const say = useWords()
  const [isWhole, setIsWhole] = useState(rows.length <= fewRows + 4)
  const shown = isWhole ? rows : rows.slice(0, fewRows)
  const isLong = series.length === 3 && rows.some((row) => nameOf(row).length > longName)
  return (
    <>
      <table className={classes.table} data-long={isLong || undefined}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            {series.map(({ id, label }) => (
              <th key={id} scope="col" className={classes.number}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={nameOf(row)}>
              <th scope="row">{nameOf(row)}</th>
              {series.map(({ id }, at) => (
                <td key={id} className={classes.number}>
                  <Figure row={row} at={at} opens={opens} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {!isWhole && (
        <Button variant="subtle" size="compact-md" onClick={() => setIsWhole(true)}>
          {say('overview.allRows', { count: rows.length })}
        </Button>
      )}
    </>
  )
}

function Figure({ row, at, opens }: { row: OverviewRow; at: number; opens: OverviewView['opens'] }) {
  const say = useWords()
  const intl = useIntl()
  const figure = intl.formatNumber(row.values[at] ?? 0)
  const link = row.links[at]
  if (!link) return figure
  const what = nameOf(row)
  if (opens === 'measures')
    return (
      <TextLink to="/measures" search={measureSearch.parse(link)} aria-label={say('overview.openMeasures', { figure, what })}>
        {figure}
      </TextLink>
    )
  return (
    <TextLink to="/cases" search={caseListSearch.parse(link)} aria-label={say('overview.open', { figure, what })}>
      {figure}
    </TextLink>
  )
}

function nameOf({ label, name }: OverviewRow): string {
  return label || name
}
