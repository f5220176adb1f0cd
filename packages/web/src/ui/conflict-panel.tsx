import { Button, Table } from '@mantine/core'
import { useCallback } from 'react'
import { useWords } from '../words/use-words.ts'
import classes from './conflict-panel.module.css'
import { Notice } from './notice.tsx'

export interface ConflictRow {
  label: string
  yours: string
  theirs: string
}

interface ConflictPanelProps {
  /** Each field in words; equal ones are left out. */
  rows: readonly ConflictRow[]
  onKeepMine: () => void
  onTakeTheirs: () => void
  busy?: boolean
}

/** A stale edit (409): both versions side by side, and a person decides. See `readConflict`. */
export function ConflictPanel({ rows, onKeepMine, onTakeTheirs, busy }: ConflictPanelProps) {
  const say = useWords()
  const different = rows.filter((row) => row.yours !== row.theirs)
  const takeFocus = useCallback((box: HTMLDivElement | null) => box?.focus(), [])
  return (
    <Notice ref={takeFocus} tone="time" live title={say('conflict.title')}>
      <p>{say('conflict.body')}</p>
      <div className={classes.versions}>
        <Table className={classes.table} withRowBorders>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{say('conflict.field')}</Table.Th>
              <Table.Th scope="col">{say('conflict.yours')}</Table.Th>
              <Table.Th scope="col">{say('conflict.theirs')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {different.map((row) => (
              <Table.Tr key={row.label}>
                <Table.Th scope="row">{row.label}</Table.Th>
                <Table.Td data-label={say('conflict.yours')}>{row.yours || say('conflict.empty')}</Table.Td>
                <Table.Td data-label={say('conflict.theirs')}>{row.theirs || say('conflict.empty')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <div className={classes.actions}>
        <Button onClick={onKeepMine} loading={busy}>
          {say('conflict.keepMine')}
        </Button>
        <Button variant="default" onClick={onTakeTheirs} disabled={busy}>
          {say('conflict.takeTheirs')}
        </Button>
      </div>
    </Notice>
  )
}
