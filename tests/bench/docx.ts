import { makeDocx } from '@travessia/api/docx'
import { packBrief } from '@travessia/api/docx/document'
import { linesOf, lineText, type PrintedBlock, type PrintedInline } from '@travessia/shared/briefs/printed'
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
import { longBrief } from '../support/long-brief.ts'
import { compare, show } from './measure.ts'

const brief = longBrief()

const works = { ours: () => packBrief(brief), bare: () => Packer.toArrayBuffer(bareDocument()) }
await compare(6, works)
const { ours = Number.NaN, bare = Number.NaN } = await compare(20, works)
show('DOCX of forty pages', ours, 'ms')
show('the same by the bare library', bare, 'ms')
show('ratio', ours / bare, '×')
show('longest pause of the event loop while 5 are made', await measureBlocking(), 'ms')

/** The same pages straight from the library: cover, contents, numbered paragraphs, footnotes, tables, page numbers. */
function bareDocument(): Document {
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

async function measureBlocking(): Promise<number> {
  await makeDocx(brief)
  let [last, longest] = [performance.now(), 0]
  const beat = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }, 1)
  await Promise.all(Array.from({ length: 5 }, () => makeDocx(brief)))
  clearInterval(beat)
  return longest
}
