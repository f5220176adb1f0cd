import { useWindowVirtualizer } from '@tanstack/react-virtual'
import type { CaseRow as Row } from '@travessia/shared/cases'
import { type CSSProperties, type KeyboardEvent, useEffect, useRef } from 'react'
import type { Selection } from '../bulk/use-selection.ts'
import { useWords } from '../words/use-words.ts'
import { CaseRow } from './case-row.tsx'
import classes from './case-rows.module.css'
import { type CaseColumn, type CaseListSearch, columnsOf } from './list-search.ts'

interface CaseRowsProps {
  rows: readonly Row[]
  search: CaseListSearch
  /** Absent where nothing can be done with what is chosen. */
  selection: Selection | undefined
  isStale: boolean
  hasMore: boolean
  isLoadingMore: boolean
  onMore: () => void
}

/** Only the rows near the window are drawn, however many there are. Arrows go from row to row, Enter opens, x chooses. */
export function CaseRows({ rows, search, selection, isStale, hasMore, isLoadingMore, onMore }: CaseRowsProps) {
  const say = useWords()
  const columns = columnsOf(search)
  const box = useRef<HTMLTableSectionElement>(null)
  const wanted = useRef<number | null>(null)
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => 84,
    overscan: 10,
    scrollMargin: box.current?.offsetTop ?? 0,
    getItemKey: (index) => rows[index]?.id ?? index,
  })
  const drawn = virtual.getVirtualItems()
  const isNearEnd = (drawn.at(-1)?.index ?? 0) >= rows.length - 20
  useEffect(() => {
    if (isNearEnd && hasMore && !isLoadingMore) onMore()
  }, [isNearEnd, hasMore, isLoadingMore, onMore])
  useEffect(() => {
    const link = wanted.current === null ? null : box.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] a`)
    if (!link) return
    wanted.current = null
    link.focus()
  })
  const step = (event: KeyboardEvent<HTMLElement>) => {
    const from = Number(event.currentTarget.querySelector('[data-index]:focus-within')?.getAttribute('data-index') ?? Number.NaN)
    const isTyping = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox'
    const focused = rows[from]
    if (event.key === 'x' && focused && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) selection?.turn(focused.id, false)
    const to = targetOf(event.key, from, rows.length)
    if (to === undefined) return
    event.preventDefault()
    wanted.current = to
    virtual.scrollToIndex(to, { align: 'auto' })
    box.current?.querySelector<HTMLElement>(`[data-index="${to}"] a`)?.focus()
  }
  return (
    <>
      <table
        aria-label={say('cases.title')}
        aria-rowcount={hasMore ? -1 : rows.length + 1}
        aria-busy={isStale}
        className={classes.table}
        style={widthsOf(columns)}
      >
        <thead>
          <tr aria-rowindex={1} className={classes.head}>
            <th scope="col">{say('cases.column.case')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {say(`cases.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={box} className={classes.rows} style={{ height: virtual.getTotalSize() }} onKeyDown={step}>
          {drawn.map(({ index, key, start }) => {
            const row = rows[index]
            return (
              row && (
                <CaseRow
                  key={key}
                  row={row}
                  columns={columns}
                  selection={selection}
                  index={index}
                  ref={virtual.measureElement}
                  offset={start - virtual.options.scrollMargin}
                />
              )
            )
          })}
        </tbody>
      </table>
      {isLoadingMore && (
        <p role="status" className={classes.more}>
          {say('cases.more')}
        </p>
      )}
    </>
  )
}

const widths: Record<CaseColumn, string> = {
  proceedings: 'minmax(0, 4fr)',
  next: 'minmax(10rem, 3fr)',
  lead: 'minmax(0, 2fr)',
  tags: 'minmax(0, 2fr)',
  fronts: 'minmax(0, 2fr)',
  updated: 'minmax(7rem, 1fr)',
}

function widthsOf(columns: readonly CaseColumn[]): CSSProperties & Record<'--columns', string> {
  return { '--columns': ['minmax(0, 5fr)', ...columns.map((one) => widths[one])].join(' ') }
}

function targetOf(key: string, from: number, count: number): number | undefined {
  if (Number.isNaN(from)) return undefined
  if (key === 'ArrowDown') return Math.min(from + 1, count - 1)
  if (key === 'ArrowUp') return Math.max(from - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : undefined
}
