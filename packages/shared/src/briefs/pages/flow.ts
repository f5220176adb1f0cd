import type { Language } from '../../languages.ts'
import type { ListBlock } from '../blocks.ts'
import type { PrintedBlock, PrintedBrief, PrintedInline } from '../printed.ts'
import { placeAndDateLabel } from '../template.ts'
import { indents, type Paper, textWidth } from './measures.ts'
import { type Paragraph, setParagraph } from './paragraph.ts'
import { setTable, type Table } from './table.ts'

/** What fills the pages, one after the other, and the section that it belongs to. */
export type Flow = (Paragraph | Table) & { readonly section?: string }

interface Setting {
  readonly language: Language
  readonly width: number
}

/** The whole brief with its lines broken, in the order of the file: cover, contents, sections. */
export function flowOf(brief: PrintedBrief, paper: Paper): Flow[] {
  const setting = { language: brief.language, width: textWidth(paper) }
  return [...setCover(brief, setting), ...setContents(brief, setting), ...setSections(brief, setting)]
}

function setCover(brief: PrintedBrief, { language, width }: Setting): Flow[] {
  const set = (style: Parameters<typeof setParagraph>[0], line: readonly PrintedInline[]) => setParagraph(style, line, language, { width })
  return [
    set('CoverBody', words(brief.body.toUpperCase())),
    set('Title', words(brief.title)),
    set('CoverCaption', words(brief.caption)),
    set('CoverLabel', words('')),
    set('CoverText', words(brief.organisation)),
    ...(brief.placeAndDate.length > 0 ? [set('CoverText', brief.placeAndDate)] : []),
  ]
}

function setContents({ sections }: PrintedBrief, { language, width }: Setting): Flow[] {
  const entries = sections.flatMap(({ heading, blocks }) => [
    setParagraph('TOC1', words(heading), language, { width }),
    ...blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [setParagraph('TOC2', block.content, language, { width })] : [],
    ),
  ])
  return [setParagraph('ContentsHeading', words(''), language, { width }), ...entries]
}

function setSections({ sections }: PrintedBrief, setting: Setting): Flow[] {
  const room = { width: setting.width, left: indents.section }
  return sections.flatMap(({ id, heading, blocks }, at) => [
    { ...setParagraph('Heading1', words(heading), setting.language, room), breakBefore: at === 0, section: id },
    ...setBlocks(blocks, setting).map((one) => ({ ...one, section: id })),
  ])
}

/** From the place and date on it is the signature. */
function setBlocks(blocks: readonly PrintedBlock[], setting: Setting): Flow[] {
  const signature = blocks.findIndex((block) => block.kind === 'paragraph' && block.label === placeAndDateLabel)
  return blocks.flatMap((block, at): Flow[] => {
    const isSigned = signature >= 0 && at >= signature && block.kind === 'paragraph' && !block.numbered
    if (!isSigned) return setBlock(block, setting)
    const style = (at - signature) % 2 === 0 && at > signature ? 'Signatory' : 'Signature'
    return [setParagraph(style, block.content, setting.language, setting)]
  })
}

function setBlock(block: PrintedBlock, setting: Setting): Flow[] {
  const { language, width } = setting
  switch (block.kind) {
    case 'heading':
      return [setParagraph(`Heading${block.level}`, block.content, language, { width, left: indents.number })]
    case 'paragraph':
      return block.number === undefined
        ? [setParagraph('PlainParagraph', block.content, language, { width })]
        : [setParagraph('NumberedParagraph', block.content, language, { width, left: indents.number })]
    case 'quote':
      return block.paragraphs.map((line) => setParagraph('Quotation', line, language, { width }))
    case 'list':
      return setList(block, setting)
    case 'table':
      return [setTable(block.rows, language, width), setParagraph('AfterTable', [], language, { width })]
    case 'pageBreak':
      return [{ ...setParagraph('PlainParagraph', [], language, { width }), breakBefore: true }]
  }
}

function setList({ items }: ListBlock<PrintedInline>, setting: Setting, level = 0): Flow[] {
  const left = indents.number + (Math.min(level, 5) + 1) * indents.list
  return items.flatMap((item) => [
    setParagraph('ListItem', item.content, setting.language, { width: setting.width, left }),
    ...item.lists.flatMap((inner) => setList(inner, setting, level + 1)),
  ])
}

function words(text: string): readonly PrintedInline[] {
  return [{ kind: 'text', text }]
}
