import type { JSONContent } from '@tiptap/core'

/** A table of three columns with its head and two rows. */
export function newTable(): JSONContent {
  const cell = (type: string): JSONContent => ({ type, content: [{ type: 'paragraph', attrs: { numbered: false } }] })
  const row = (type: string): JSONContent => ({ type: 'tableRow', content: [cell(type), cell(type), cell(type)] })
  return { type: 'table', content: [row('tableHeader'), row('tableCell'), row('tableCell')] }
}
