import { Button } from '@mantine/core'
import type { OverviewRow, OverviewView } from '@travessia/shared/overview'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { caseListSearch } from '../cases/list-search.ts'
import { TextLink } from '../ui/links.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './overview.module.css'

const fewRows = 8

/** The figures of a chart. Each opens the list of the cases that it counts. */
export function ChartTable({ view: { heading, series, rows }, caption }: { view: OverviewView; caption: string }) {
  const say = useWords()
  const [isWhole, setIsWhole] = useState(rows.length <= fewRows + 4)
  const shown = isWhole ? rows : rows.slice(0, fewRows)
  return (
    <>
      <table className={classes.table}>
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
            <tr key={row.label || row.name}>
              <th scope="row">{row.label || row.name}</th>
              {series.map(({ id }, at) => (
                <td key={id} className={classes.number}>
                  <Figure row={row} at={at} />
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

function Figure({ row, at }: { row: OverviewRow; at: number }) {
  const say = useWords()
  const intl = useIntl()
  const figure = intl.formatNumber(row.values[at] ?? 0)
  const link = row.links[at]
  if (!link) return figure
  return (
    <TextLink to="/cases" search={caseListSearch.parse(link)} aria-label={say('overview.open', { figure, what: row.label || row.name })}>
      {figure}
    </TextLink>
  )
}
