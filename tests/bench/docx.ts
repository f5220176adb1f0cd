// Writes a brief of forty pages with our printer and with the bare library, by turns: node scripts/run.mjs tests/bench/docx.ts
import { makeDocx } from '@travessia/api/docx'
import { packBrief } from '@travessia/api/docx/document'
import { type PrintedBlock, linesOf, lineText } from '@travessia/shared/briefs/printed'
import { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, Table, TableCell, TableOfContents, TableRow } from 'docx'
import { longBrief } from '../support/long-brief.ts'

const brief = longBrief()
const rounds = 12
const ours: number[] = []
const bare: number[] = []

for (let round = -4; round < rounds; round += 1) {
  const [own, plain] = [await time(() => packBrief(brief)), await time(() => Packer.toBuffer(bareDocument()))]
  if (round < 0) continue
  ours.push(own)
  bare.push(plain)
}
const blocked = await measureBlocking()
console.log(`ours ${median(ours)} ms, bare ${median(bare)} ms, ratio ${(median(ours) / median(bare)).toFixed(2)}`)
console.log(`longest pause of the event loop while 5 briefs are made: ${blocked} ms`)

function bareDocument(): Document {
  const children = brief.sections.flatMap(({ heading, blocks }) => [
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
    ...blocks.flatMap(bareBlock),
  ])
  return new Document({ sections: [{ children: [new TableOfContents('Sumário', { headingStyleRange: '1-2' }), ...children] }] })
}

function bareBlock(block: PrintedBlock) {
  if (block.kind === 'table') {
    const rows = block.rows.map((row) => new TableRow({ children: row.map((cell) => new TableCell({ children: cell.content.map((line) => new Paragraph(lineText(line))) })) }))
    return [new Table({ rows })]
  }
  return linesOf(block).map((line) => {
    const note = line.find((one) => one.kind === 'footnote')
    const children = note?.kind === 'footnote' ? [new FootnoteReferenceRun({ children: [new Paragraph(lineText(note.content))] })] : []
    return new Paragraph({ text: lineText(line), children })
  })
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
  return Math.round(longest)
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function median(values: readonly number[]): number {
  return Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0)
}
