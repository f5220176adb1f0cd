/**
 * Everything about the look of a printed brief that decides where its lines and pages end: what writes the
 * DOCX and what reckons its pages both take it from here. Lengths are in twentieths of a point.
 */
export const papers = {
  a4: { width: 11_906, height: 16_838 },
  letter: { width: 12_240, height: 15_840 },
} as const

export type Paper = keyof typeof papers

/** 3 cm left and above, 2 cm right and below. */
export const margin = { top: 1_701, right: 1_134, bottom: 1_134, left: 1_701, header: 850, footer: 567 } as const

export function textWidth(paper: Paper): number {
  return papers[paper].width - margin.left - margin.right
}

/** Where numbers stand before the words that they number, and how much deeper each list lies. */
export const indents = { section: 680, number: 567, list: 397 } as const

/** The columns of the index of annexes: number, document, date, pages; in hundredths of the width. */
export const annexShares = [16, 48, 24, 12] as const

/** Left and right of the words of a cell. */
export const cellMargin = 85

export interface Measure {
  /** Of the letters, in half points. */
  readonly size: number
  readonly bold?: true
  readonly italic?: true
  readonly smallCaps?: true
  /** Between letters. */
  readonly characterSpacing?: number
  /** From line to line, in 240ths of the font's own. */
  readonly line: number
  readonly before?: number
  readonly after?: number
  readonly left?: number
  readonly hanging?: number
  readonly keepNext?: true
  readonly keepLines?: true
  readonly pageBreakBefore?: true
}

const wide = 300
const single = 240
const heading = { line: single, keepNext: true, keepLines: true } as const
const cover = { line: wide } as const

/** By the name of the style. */
export const measures = {
  Normal: { size: 24, line: wide },
  Heading1: { ...heading, size: 28, bold: true, before: 400, after: 160 },
  Heading2: { ...heading, size: 24, bold: true, before: 280, after: 120 },
  Heading3: { ...heading, size: 24, italic: true, before: 200, after: 100 },
  NumberedParagraph: { size: 24, line: wide, after: 160 },
  PlainParagraph: { size: 24, line: wide, after: 160 },
  Quotation: { size: 22, line: single, before: 60, after: 160, left: 2_268 },
  ListItem: { size: 24, line: wide, after: 80 },
  TableText: { size: 21, line: single, before: 40, after: 40 },
  TableHead: { size: 21, bold: true, line: single, before: 40, after: 40, keepNext: true },
  AfterTable: { size: 12, line: single },
  Signature: { size: 24, line: single, before: 560, keepNext: true, keepLines: true },
  Signatory: { size: 24, line: single, before: 60, keepNext: true, keepLines: true },
  Title: { ...cover, size: 44, bold: true, before: 3_000, after: 360 },
  CoverBody: { ...cover, size: 28, smallCaps: true, characterSpacing: 12, before: 600 },
  CoverCaption: { ...cover, size: 32, italic: true, after: 2_400 },
  CoverLabel: { ...cover, size: 22, after: 60 },
  CoverText: { ...cover, size: 26, after: 600 },
  Addressee: { size: 24, bold: true, line: single, after: 60 },
  AddressTitle: { size: 28, bold: true, line: single, before: 480, after: 320, keepNext: true },
  LetterLine: { size: 24, line: single, after: 40 },
  EndHeading: { ...heading, size: 28, bold: true, before: 400, after: 160, pageBreakBefore: true },
  EndLabel: { ...heading, size: 24, bold: true, before: 240, after: 80 },
  EndEntry: { size: 24, line: single, after: 80, left: 567, hanging: 567 },
  SheetNumber: { size: 56, bold: true, line: wide, before: 4_600, after: 480, pageBreakBefore: true },
  SheetTitle: { size: 32, line: wide, after: 360 },
  SheetText: { size: 24, line: wide, after: 120 },
  FootnoteText: { size: 20, line: single, after: 40, left: 227, hanging: 227 },
  ContentsHeading: { size: 28, bold: true, line: wide, after: 240, pageBreakBefore: true },
  TOC1: { size: 23, line: single, before: 100, after: 40, left: 680, hanging: 680 },
  TOC2: { size: 23, line: single, before: 40, after: 40, left: 1_360, hanging: 680 },
  Header: { size: 18, line: single },
  Footer: { size: 18, line: single },
} as const satisfies Readonly<Record<string, Measure>>

export type StyleId = keyof typeof measures

export function measureOf(style: StyleId): Measure {
  return measures[style]
}
