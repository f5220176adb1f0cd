import { useInfiniteQuery } from '@tanstack/react-query'
import type { ImportView, RowState, SheetRow } from '@travessia/shared/imports/shapes'
import type { ReactNode } from 'react'
import { ErrorState } from '../ui/error-state.tsx'
import { Loading } from '../ui/loading.tsx'
import { MoreRows } from '../ui/more-rows.tsx'
import { Section } from '../ui/section.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './imports.module.css'
import { rowsQuery } from './queries.ts'

interface RowListProps {
  view: ImportView
  state: RowState
  title: string
  about?: string
  /** What can be chosen for a row. */
  choice?: (row: SheetRow) => ReactNode
}

/** Rows of the sheet that share what came of them, each with its number and why. */
export function RowList({ view: { id, state: step }, state, title, about, choice }: RowListProps) {
  const say = useWords()
  const list = useInfiniteQuery(rowsQuery(id, step, state))
  const rows = list.data?.pages.flatMap((page) => page.items)
  return (
    <Section title={title} about={about}>
      {list.isPending && <Loading rows={3} height={56} />}
      {list.isError && !rows && <ErrorState error={list.error} retry={() => void list.refetch()} />}
      <ul className={classes.list}>
        {rows?.map((row) => (
          <li key={row.number} className={classes.row}>
            <strong>{say('import.row', { number: row.number })}</strong>
            <Reasons row={row} />
            {row.cells.length > 0 && <span className={classes.facts}>{tell(row)}</span>}
            {choice?.(row)}
          </li>
        ))}
      </ul>
      <MoreRows list={list} label={say('import.more')} />
    </Section>
  )
}

function Reasons({ row: { troubles, existing } }: { row: SheetRow }) {
  const say = useWords()
  return (
    <>
      {troubles.map(({ field, column, cell, detail }) => (
        <span key={`${field} ${detail}`}>
          {column && <b>{column}: </b>}
          {cell && `“${cell}”. `}
          {detail}
        </span>
      ))}
      {existing && <span>{existing.label ? say('import.existing', { label: existing.label }) : say('import.existing.earlier')}</span>}
    </>
  )
}

function tell({ cells }: SheetRow): string {
  const told = cells
    .slice(0, 4)
    .map(({ text }) => text)
    .join(' · ')
  return told.length > 160 ? `${told.slice(0, 160)}…` : told
}
