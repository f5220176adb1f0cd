import { Button } from '@mantine/core'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import type { CaseRow as Row } from '@travessia/shared/cases'
import { type CSSProperties, type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import type { Selection } from '../bulk/use-selection.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { useWords } from '../words/use-words.ts'
import { CaseRow } from './case-row.tsx'
import classes from './case-rows.module.css'
import { GroupHeading } from './group-heading.tsx'
import type { Line } from './group-rows.ts'
import { type CaseColumn, type CaseListSearch, columnsOf } from './list-search.ts'
import { useLines } from './use-lines.ts'

interface CaseRowsProps {
  rows: readonly Row[]
  search: CaseListSearch
  /** Absent where nothing can be done with what is chosen. */
  selection: Selection | undefined
  isStale: boolean
  hasMore: boolean
  isLoadingMore: boolean
  /** Why more could not be read: it is asked for again by whoever reads, and not without end. */
  failure: Error | null
  onMore: () => void
}

/** Only the rows near the window are drawn, however many there are. Arrows go from row to row, Enter opens, x chooses. */
export function CaseRows({ rows, search, selection, isStale, hasMore, isLoadingMore, failure, onMore }: CaseRowsProps) {
  const say = useWords()
  const columns = useMemo(() => columnsOf({ cols: search.cols }), [search.cols])
  const lines = useLines(rows, search.by)
  const box = useRef<HTMLTableSectionElement>(null)
  const wanted = useRef<number | null>(null)
  const virtual = useWindowVirtualizer({
    count: lines.length,
    // Asked of every row whenever one turns out to be of another height.
    estimateSize: search.by ? (index) => (isHeading(lines[index]) ? 52 : 98) : () => 98,
    overscan: 10,
    scrollMargin: box.current?.offsetTop ?? 0,
  })
  const drawn = virtual.getVirtualItems()
  // Among headings what comes would push away what is being read: there it is asked for.
  const isNearEnd = !search.by && (drawn.at(-1)?.index ?? 0) >= rows.length - 20
  useEffect(() => {
    if (isNearEnd && hasMore && !isLoadingMore && !failure) onMore()
  }, [isNearEnd, hasMore, isLoadingMore, failure, onMore])
  useEffect(() => {
    const link = wanted.current === null ? null : box.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] a`)
    if (!link) return
    wanted.current = null
    link.focus()
  })
  const step = (event: KeyboardEvent<HTMLElement>) => {
    const from = Number(event.currentTarget.querySelector('[data-index]:focus-within')?.getAttribute('data-index') ?? Number.NaN)
    const isTyping = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox'
    const focused = rowOf(lines[from])
    if (event.key === 'x' && focused && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) selection?.turn(focused.id, false)
    const to = targetOf(event.key, from, lines)
    if (to === undefined) return
    event.preventDefault()
    wanted.current = to
    virtual.scrollToIndex(to, { align: 'auto' })
    box.current?.querySelector<HTMLElement>(`[data-index="${to}"] a`)?.focus()
  }
  const retry = () => {
    // The button goes once more has come: whoever pressed it with the keyboard goes on from the last row.
    wanted.current = lines.length - 1
    onMore()
  }
  return (
    <>
      <table
        aria-label={say('cases.title')}
        aria-rowcount={hasMore ? -1 : lines.length + 1}
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
          {drawn.map(({ index, start }) => {
            const line = lines[index]
            if (!line) return null
            const place = { index, ref: virtual.measureElement, offset: start - virtual.options.scrollMargin }
            if ('row' in line) return <CaseRow key={line.key} row={line.row} columns={columns} selection={selection} {...place} />
            return <GroupHeading key={line.key} name={line.heading} count={line.count} columns={columns.length + 1} {...place} />
          })}
        </tbody>
      </table>
      {search.by && (
        <div className={classes.more}>
          <p role="status">{say('cases.group.told', { count: rows.length, more: hasMore ? 'yes' : 'no' })}</p>
          {hasMore && (
            <Button variant="default" loading={isLoadingMore} onClick={onMore}>
              {say('cases.group.more')}
            </Button>
          )}
        </div>
      )}
      {isLoadingMore && !search.by && (
        <p role="status" className={classes.more}>
          {say('cases.more')}
        </p>
      )}
      {failure && <ErrorState error={failure} retry={retry} />}
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

/** The line to which a key leads from another; headings are stepped over. */
function targetOf(key: string, from: number, lines: readonly Line[]): number | undefined {
  if (Number.isNaN(from)) return undefined
  switch (key) {
    case 'ArrowDown':
      return nextRow(lines, from + 1, 1) ?? from
    case 'ArrowUp':
      return nextRow(lines, from - 1, -1) ?? from
    case 'Home':
      return nextRow(lines, 0, 1)
    case 'End':
      return nextRow(lines, lines.length - 1, -1)
    default:
      return undefined
  }
}

function nextRow(lines: readonly Line[], from: number, step: 1 | -1): number | undefined {
  for (let index = from; lines[index]; index += step) if (!isHeading(lines[index])) return index
  return undefined
}

function isHeading(line: Line | undefined): boolean {
  return line !== undefined && 'heading' in line
}

function rowOf(line: Line | undefined): Row | undefined {
  return line && 'row' in line ? line.row : undefined
}
