import { linesOf, lineText, type PrintedBlock, type PrintedBrief, type PrintedInline } from '@travessia/shared/briefs/printed'
import {
  Document,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
} from 'docx'

/** The same pages straight from the library: title, contents, numbered paragraphs, footnotes, tables, page numbers. */
export function packBare(brief: PrintedBrief): Promise<ArrayBuffer> {
  return Packer.toArrayBuffer(bareDocument(brief))
}

function bareDocument(brief: PrintedBrief): Document {
  const children = brief.sections.flatMap(({ heading, blocks }) => [
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
    ...blocks.flatMap(bareBlock),
  ])
  const footers = {
    default: new Footer({
      children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })] })],
    }),
  }
  const numbering = { config: [{ reference: 'paragraphs', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }] }
  return new Document({
    numbering,
    sections: [
      {
        footers,
        children: [new Paragraph(brief.title), new TableOfContents('Sumário', { hyperlink: true, headingStyleRange: '1-2' }), ...children],
      },
    ],
  })
}

function bareBlock(block: PrintedBlock): (Paragraph | Table)[] {
  if (block.kind === 'table') {
    const rows = block.rows.map(
      (row, at) =>
        new TableRow({
          cantSplit: true,
          tableHeader: at === 0,
          children: row.map((cell) => new TableCell({ children: cell.content.map((line) => new Paragraph(lineText(line))) })),
        }),
    )
    return [new Table({ rows })]
  }
  return linesOf(block).map((line) => new Paragraph({ numbering: { reference: 'paragraphs', level: 0 }, children: line.map(bareInline) }))
}

function bareInline(one: PrintedInline): ParagraphChild {
  if (one.kind !== 'footnote') return new TextRun(lineText([one]))
  return new FootnoteReferenceRun({ children: [new Paragraph(lineText(one.content))] })
}
