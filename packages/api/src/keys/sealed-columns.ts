/** A table whose columns hold text under the keyring of its organisation. */
export interface SealedTable {
  readonly table: string
  readonly columns: readonly string[]
  /** By which a row is known within its organisation. */
  readonly key: readonly string[]
  /** Whether the sealed text stands as a string in jsonb. */
  readonly isJson?: true
}

/** All that a change of keys seals anew: each text lies in the place `<table>.<column>/<key of the row>`. */
export const sealedTables: readonly SealedTable[] = [
  { table: 'person', columns: ['name', 'note', 'identifiers', 'bar_number', 'contact'], key: ['id'] },
  { table: 'person_key', columns: ['key'], key: ['person_id'] },
  { table: 'brief_version', columns: ['record'], key: ['id'], isJson: true },
  { table: 'idempotency', columns: ['body'], key: ['member_id', 'key'], isJson: true },
  { table: 'consent', columns: ['note'], key: ['id'] },
  { table: 'subject_request', columns: ['note', 'answer'], key: ['id'] },
  { table: 'case_comment', columns: ['body'], key: ['id'] },
  { table: 'correspondence', columns: ['subject', 'note'], key: ['id'] },
  { table: 'measure', columns: ['text'], key: ['id'] },
  { table: 'measure_status', columns: ['note'], key: ['id'] },
  { table: 'file', columns: ['name'], key: ['id'] },
  { table: 'task', columns: ['title', 'note'], key: ['id'] },
  { table: 'trash', columns: ['name', 'content'], key: ['id'] },
  { table: 'case_import', columns: ['result'], key: ['id'] },
  { table: 'totp', columns: ['secret'], key: ['member_id'] },
]

export function placeIn({ table, key }: SealedTable, column: string, row: Readonly<Record<string, string>>): string {
  return `${table}.${column}/${key.map((name) => row[name]).join('/')}`
}
