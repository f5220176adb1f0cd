import type { TextRun as Words } from '@travessia/shared/briefs/blocks'
import type { Paper } from '@travessia/shared/briefs/pages/measures'
import { linesOf, type PrintedBrief, type PrintedInline, type PrintedNote } from '@travessia/shared/briefs/printed'
import type { Language } from '@travessia/shared/languages'
import {
  Bookmark,
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
  /** Numbered paragraphs that a reference points to: only these carry a bookmark. */
  readonly targets: ReadonlySet<string>
  /** Each list counts for itself. */
  readonly nextList: () => number
  /** The library's own bookmarks are numbered through all documents of a process; ours through one document. */
  readonly nextBookmark: () => number
  /** The bookmark of the next heading that stands in the table of contents. */
  readonly nextHeading: () => string
}

/** A place that fields and links point to. */
export function mark(name: string, children: ParagraphChild[], { nextBookmark }: Printing): ParagraphChild {
  const [id, number] = [bookmarkName(name), nextBookmark()]
  return Object.assign(new Bookmark({ id, children }), { start: new BookmarkStart(id, number), end: new BookmarkEnd(number) })
}

export function numberedTargets(brief: PrintedBrief): ReadonlySet<string> {
  const lines = brief.sections.flatMap((section) => section.blocks.flatMap(linesOf))
  const inlines = lines.flatMap((line) => line.flatMap((one) => (one.kind === 'footnote' ? [...one.content] : [one])))
  return new Set(inlines.flatMap((one) => (one.kind === 'link' ? [one.to] : [])))
}

export function printLine(line: readonly PrintedInline[], printing: Printing): ParagraphChild[] {
  return line.map((one) => (one.kind === 'footnote' ? printFootnote(one.content, printing) : printInline(one, printing)))
}

/** Word's bookmarks have no hyphens. */
function bookmarkName(name: string): string {
  return name.replaceAll('-', '_')
}

function printFootnote(content: readonly PrintedNote[], printing: Printing): ParagraphChild {
  const children = [new TextRun(' '), ...content.map((one) => printInline(one, printing))]
  return new FootnoteReferenceRun({ children: [new Paragraph({ style: 'FootnoteText', children })] })
}

function printInline(one: PrintedNote, printing: Printing): ParagraphChild {
  switch (one.kind) {
    case 'text':
      return printText(one)
    case 'gap':
      return new TextRun({ style: 'Gap', text: words.gap[printing.language].replace('{what}', () => one.text) })
    case 'anchor':
      return printing.targets.has(one.name) ? mark(one.name, [new TextRun(one.text)], printing) : new TextRun(one.text)
    case 'link':
      return printLink(one)
    case 'break':
      return new TextRun({ break: 1 })
  }
}

/** A reference to a paragraph is a field: it follows the number when paragraphs are added in the word processor. */
function printLink({ to, text }: { readonly to: string; readonly text: string }): ParagraphChild {
  const bookmark = bookmarkName(to)
  if (!to.startsWith('p-')) return new InternalHyperlink({ anchor: bookmark, children: [new TextRun(text)] })
  return new NumberedItemReference(bookmark, text, { referenceFormat: NumberedItemReferenceFormat.NO_CONTEXT })
}

function printText({ text, bold, italic, underline, language }: Words): TextRun {
  return new TextRun({
    text,
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: italic } : {}),
    ...(underline ? { underline: {} } : {}),
    ...(language ? { language: { value: wordLanguages[language] } } : {}),
  })
}
