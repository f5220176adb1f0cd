import { printable } from '@travessia/shared/briefs/printable'
import type { PrintedBlock, PrintedBrief, PrintedInline } from '@travessia/shared/briefs/printed'
import type { Language } from '@travessia/shared/languages'
import type { Db } from './db.ts'
import { makeDocx } from './docx.ts'
import { findLetterheadFile } from './letterhead/queries.ts'

/** Something printed that is no brief: a title, and parts with headings, in plain words. */
export interface Paper {
  readonly title: string
  readonly organisation: string
  readonly language: Language
  /** The reference of the case, where the letterhead asks for it. */
  readonly reference: string
  readonly parts: readonly PaperPart[]
}

export interface PaperPart {
  readonly heading: string
  readonly blocks: readonly PrintedBlock[]
}

/** The paper as DOCX, on the organisation's letterhead. */
export async function printPaper(db: Db, organisationId: string, paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const { title, organisation, language, reference, parts } = paper
  const file = await findLetterheadFile(db, organisationId)
  const brief: PrintedBrief = {
    ...{ language, title, organisation, addressee: [], body: '', caption: '' },
    ...{ placeAndDate: [], authorities: [], annexes: [], listsAnnexes: true },
    paper: 'a4',
    opening: 'address',
    sections: parts.map(({ heading, blocks }, at) => ({
      ...{ id: `part-${at}`, heading, untitled: heading === '', blocks },
      ...{ isEdited: false, gaps: [], words: 0 },
    })),
  }
  return makeDocx(brief, file ? { letterhead: { file, reference } } : {})
}

export function paragraph(text: string): PrintedBlock {
  return { kind: 'paragraph', numbered: false, content: line(text) }
}

export function bullets(texts: readonly string[]): PrintedBlock {
  return { kind: 'list', ordered: false, items: texts.map((text) => ({ content: line(text), lists: [] })) }
}

/** A table whose first row is its header; `widths` are shares. */
export function table(header: readonly string[], widths: readonly number[], rows: readonly (readonly string[])[]): PrintedBlock {
  const cells = (row: readonly string[], isHeader: boolean) =>
    row.map((cell, column) => ({ header: isHeader, width: widths[column] ?? 1, content: cell.split('\n').map(line) }))
  return { kind: 'table', rows: [cells(header, true), ...rows.map((row) => cells(row, false))] }
}

function line(text: string): readonly PrintedInline[] {
  return [{ kind: 'text', text: printable(text) }]
}
