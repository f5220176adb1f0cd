import { margin, type Paper, papers } from '@travessia/shared/briefs/pages/measures'
import type { PrintedBrief } from '@travessia/shared/briefs/printed'
import { Document, Footer, Header, NumberFormat, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { printBlocks } from './blocks.ts'
import { headingMark, printContents } from './contents.ts'
import { printCover } from './cover.ts'
import { numbering } from './numbering.ts'
import { mark, numberedTargets, type Printing } from './runs.ts'
import { documentStyles } from './styles.ts'
import { wordLanguages, words } from './words.ts'

/** The bytes of a brief as a DOCX file. */
export async function packBrief(brief: PrintedBrief, paper: Paper = 'a4'): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await Packer.toArrayBuffer(buildDocument(brief, paper))
  return new Uint8Array(packed)
}

/**
 * The document properties name the organisation and the kind of brief, nobody else. The entries of the table
 * of contents are filled in; their page numbers come when the word processor updates the field, which it
 * offers on opening (to lay out the pages here would take a hundred times as long as to write them).
 */
function buildDocument(brief: PrintedBrief, paper: Paper): Document {
  const { language } = brief
  const printing = startPrinting(brief, paper)
  return new Document({
    title: brief.title,
    creator: brief.organisation,
    lastModifiedBy: brief.organisation,
    revision: 1,
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
        children: [...printCover(brief, printing), ...printContents(brief, paper), ...printSections(brief, printing)],
      },
    ],
  })
}

function header({ caption, title }: PrintedBrief): Header {
  return new Header({ children: [new Paragraph({ style: 'Header', children: [new TextRun(`${title} — ${caption}`)] })] })
}

function footer({ language }: PrintedBrief): Footer {
  const [before, between] = words.page[language]
  const children = [new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES] })]
  return new Footer({ children: [new Paragraph({ style: 'Footer', children })] })
}

function printSections(brief: PrintedBrief, printing: Printing) {
  return brief.sections.flatMap((section, at) => [
    new Paragraph({
      style: 'Heading1',
      pageBreakBefore: at === 0,
      children: [mark(printing.nextHeading(), [new TextRun(section.heading)], printing)],
    }),
    ...printBlocks(section.blocks, printing),
  ])
}

function startPrinting(brief: PrintedBrief, paper: Paper): Printing {
  let [lists, bookmarks, headings] = [0, 0, 0]
  return {
    language: brief.language,
    paper,
    targets: numberedTargets(brief),
    nextList: () => ++lists,
    nextBookmark: () => ++bookmarks,
    nextHeading: () => headingMark(++headings),
  }
}
