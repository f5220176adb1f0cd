import type { TextRun as Words } from '@travessia/shared/briefs/blocks'
import { paragraphBookmark, recordBookmark } from '@travessia/shared/briefs/bookmarks'
import type { Paper } from '@travessia/shared/briefs/pages/measures'
import type { PrintedInline, PrintedNote, RecordRef } from '@travessia/shared/briefs/printed'
import type { Language } from '@travessia/shared/languages'
import {
  BookmarkEnd,
  BookmarkStart,
  FootnoteReferenceRun,
  InternalHyperlink,
  NumberedItemReference,
  NumberedItemReferenceFormat,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import { wordLanguages, words } from './words.ts'

/** What the parts of a document need to know of the whole. */
export interface Printing {
  readonly language: Language
  readonly paper: Paper
  /** Each list counts for itself. */
  readonly nextList: () => number
  /** The library's own bookmarks are numbered through all documents of a process; ours through one document. */
  readonly nextBookmark: () => number
  readonly nextReference: () => number
  /** Whether the name was not used before: a document may carry each bookmark once. */
  readonly isNew: (bookmark: string) => boolean
  /** How many paragraphs with the label there were, this one included. */
  readonly nextTurn: (label: string) => number
  /** The bookmark of the next heading that stands in the table of contents. */
  readonly nextHeading: () => string
  /** Sections without a heading whose first words are still to come: bookmarks for the next line. */
  readonly pending: string[]
}

/** Words in a bookmark: a place that fields and links point to, or that is known again when the document comes back. */
export function mark(name: string, children: readonly ParagraphChild[], { nextBookmark, isNew }: Printing): ParagraphChild[] {
  if (!isNew(name)) return [...children]
  const number = nextBookmark()
  return [inLine(new BookmarkStart(name, number)), ...children, inLine(new BookmarkEnd(number))]
}

/** The library's paragraphs take whole bookmarks only, of which none may stand in another: they print the ends just so. */
function inLine(end: BookmarkStart | BookmarkEnd): ParagraphChild {
  return end as unknown as ParagraphChild
}

/** The words of a paragraph, marked by its label if it has one. */
export function printLabelled(label: string | undefined, line: readonly PrintedInline[], printing: Printing): ParagraphChild[] {
  const children = printLine(line, printing)
  return label ? mark(paragraphBookmark(label, printing.nextTurn(label)), children, printing) : children
}

export function printLine(line: readonly PrintedInline[], printing: Printing): ParagraphChild[] {
  const begins = printing.pending.splice(0).flatMap((name) => mark(name, [], printing))
  const children = line.flatMap((one) => (one.kind === 'footnote' ? [printFootnote(one.content, printing)] : printInline(one, printing)))
  return [...begins, ...children]
}

function printFootnote(content: readonly PrintedNote[], printing: Printing): ParagraphChild {
  const children = [new TextRun(' '), ...content.flatMap((one) => printInline(one, printing))]
  return new FootnoteReferenceRun({ children: [new Paragraph({ style: 'FootnoteText', children })] })
}

function printInline(one: PrintedNote, printing: Printing): ParagraphChild[] {
  switch (one.kind) {
    case 'text':
      return [printText(one)]
    case 'gap':
      return [new TextRun({ style: 'Gap', text: words.gap[printing.language].replace('{what}', () => one.text) })]
    case 'anchor':
      return mark(anchorName(one.name), refer(one.record, [new TextRun(one.text)], printing), printing)
    case 'link':
      return refer(one.record, [new InternalHyperlink({ anchor: anchorName(one.to), children: [new TextRun(one.text)] })], printing)
    case 'number':
      return [printNumber(one)]
    case 'record':
      return refer(one.record, one.runs.map(printText), printing)
    case 'break':
      return [new TextRun({ break: 1 })]
  }
}

/** Words that stand for a record, known again by their bookmark. */
function refer({ kind, id }: RecordRef, children: ParagraphChild[], printing: Printing): ParagraphChild[] {
  return mark(recordBookmark(kind, id, printing.nextReference()), children, printing)
}

/** A reference to a paragraph is a field: it follows the number when paragraphs are added in the word processor. */
function printNumber({ label, text }: { readonly label: string; readonly text: string }): ParagraphChild {
  return new NumberedItemReference(paragraphBookmark(label), text, { referenceFormat: NumberedItemReferenceFormat.NO_CONTEXT })
}

/** Word's bookmarks have no hyphens. */
export function anchorName(name: string): string {
  return name.replaceAll('-', '_')
}

export function printText({ text, bold, italic, underline, language }: Words): TextRun {
  return new TextRun({
    text,
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: italic } : {}),
    ...(underline ? { underline: {} } : {}),
    ...(language ? { language: { value: wordLanguages[language] } } : {}),
  })
}
