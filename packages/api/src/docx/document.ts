import { sectionBookmark } from '@travessia/shared/briefs/bookmarks'
import { margin, papers } from '@travessia/shared/briefs/pages/measures'
import type { PrintedBrief } from '@travessia/shared/briefs/printed'
import { Document, Footer, Header, NumberFormat, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { printBlocks } from './blocks.ts'
import { headingMark } from './contents.ts'
import { printAnnexIndex, printAuthorities } from './end-lists.ts'
import { numbering } from './numbering.ts'
import { printOpening } from './opening.ts'
import { mark, type Printing } from './runs.ts'
import { printSheets } from './sheets.ts'
import { documentStyles } from './styles.ts'
import { wordLanguages, words } from './words.ts'

/** The bytes of a brief as a DOCX file. */
export async function packBrief(brief: PrintedBrief, hasSheets = false): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await Packer.toArrayBuffer(buildDocument(brief, hasSheets))
  return new Uint8Array(packed)
}

/**
 * The document properties name the organisation and the kind of brief, nobody else. The entries of the table
 * of contents are filled in; their page numbers come when the word processor updates the field, which it
 * offers on opening (to lay out the pages here would take a hundred times as long as to write them).
 */
function buildDocument(brief: PrintedBrief, hasSheets: boolean): Document {
  const { language, paper } = brief
  const printing = startPrinting(brief)
  return new Document({
    title: brief.title,
    creator: brief.organisation,
    lastModifiedBy: brief.organisation,
    revision: 1,
    // A line broken by hand is not stretched to the margin.
    compatibility: { doNotExpandShiftReturn: true },
    styles: documentStyles(wordLanguages[language]),
    numbering,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: papers[paper],
            margin,
            pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
          },
        },
        headers: { default: header(brief), first: new Header({ children: [new Paragraph({ style: 'Header' })] }) },
        footers: { default: footer(brief), first: new Footer({ children: [new Paragraph({ style: 'Footer' })] }) },
        children: [
          ...printOpening(brief, printing),
          ...printSections(brief, printing),
          ...printAuthorities(brief, printing),
          ...printAnnexIndex(brief, printing),
          ...(hasSheets ? printSheets(brief) : []),
        ],
      },
    ],
  })
}

/** Only a pleading with a cover is called by its parties; a letter or a petition to a court is called by what it is. */
function header({ caption, title, opening }: PrintedBrief): Header {
  const words = opening === 'cover' ? `${title} — ${caption}` : opening === 'address' ? title : ''
  return new Header({ children: [new Paragraph({ style: 'Header', children: [new TextRun(words)] })] })
}

function footer({ language }: PrintedBrief): Footer {
  const [before, between] = words.page[language]
  const children = [new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES] })]
  return new Footer({ children: [new Paragraph({ style: 'Footer', children })] })
}

/** A letter has no headings: its sections are known again by their first words. */
function printSections(brief: PrintedBrief, printing: Printing) {
  return brief.sections.flatMap(({ id, heading, untitled, blocks }, at) => {
    if (untitled) {
      printing.pending.push(sectionBookmark(id))
      return printBlocks(blocks, printing)
    }
    const words = mark(sectionBookmark(id), mark(printing.nextHeading(), [new TextRun(heading)], printing), printing)
    const isFirst = at === 0 && brief.opening === 'cover'
    return [new Paragraph({ style: 'Heading1', pageBreakBefore: isFirst, children: words }), ...printBlocks(blocks, printing)]
  })
}

function startPrinting({ language, paper }: PrintedBrief): Printing {
  let [lists, bookmarks, references, headings] = [0, 0, 0, 0]
  const used = new Set<string>()
  const turns = new Map<string, number>()
  return {
    language,
    paper,
    pending: [],
    isNew: (name) => !used.has(name) && used.add(name).has(name),
    nextTurn: (label) => turns.set(label, (turns.get(label) ?? 0) + 1).get(label) ?? 1,
    nextList: () => ++lists,
    nextBookmark: () => ++bookmarks,
    nextReference: () => ++references,
    nextHeading: () => headingMark(++headings),
  }
}
