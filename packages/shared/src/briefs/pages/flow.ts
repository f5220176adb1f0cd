import type { ListBlock } from '../blocks.ts'
import type { PrintedBlock, PrintedBrief, PrintedInline } from '../printed.ts'
import { placeAndDateLabel } from '../template.ts'
import { setEndLists } from './end-lists.ts'
import { leadsOn } from './leads-on.ts'
import { indents, textWidth } from './measures.ts'
import { setOpening } from './opening.ts'
import { type Paragraph, type Setting, setParagraph, words } from './paragraph.ts'
import { setTable, type Table } from './table.ts'

/** What fills the pages, one after the other, and the section that it belongs to. */
export type Flow = (Paragraph | Table) & { readonly section?: string }

/** The whole brief with its lines broken, in the order of the file. */
export function flowOf(brief: PrintedBrief): Flow[] {
  const setting = { language: brief.language, width: textWidth(brief.paper) }
  return [...setOpening(brief, setting), ...setSections(brief, setting), ...setEndLists(brief, setting)]
}

function setSections({ sections, opening }: PrintedBrief, setting: Setting): Flow[] {
  return sections.flatMap(({ id, heading, untitled, blocks }, at) => {
    const isFirst = at === 0 && opening === 'cover'
    const head = { ...setParagraph('Heading1', words(heading), setting, indents.section), breakBefore: isFirst }
    return [...(untitled ? [] : [head]), ...setBlocks(blocks, setting)].map((one) => ({ ...one, section: id }))
  })
}

/** From the place and date on it is the signature. */
function setBlocks(blocks: readonly PrintedBlock[], setting: Setting): Flow[] {
  const signature = blocks.findIndex((block) => block.kind === 'paragraph' && block.label === placeAndDateLabel)
  return blocks.flatMap((block, at): Flow[] => {
    const isSigned = signature >= 0 && at >= signature && block.kind === 'paragraph' && !block.numbered
    if (!isSigned) return leadsOn(blocks, at) ? setBlock(block, setting).map(keepOn) : setBlock(block, setting)
    const style = (at - signature) % 2 === 0 && at > signature ? 'Signatory' : 'Signature'
    return [setParagraph(style, block.content, setting)]
  })
}

function keepOn(piece: Flow): Flow {
  return 'lines' in piece ? { ...piece, keepNext: true } : piece
}

function setBlock(block: PrintedBlock, setting: Setting): Flow[] {
  switch (block.kind) {
    case 'heading':
      return [setParagraph(`Heading${block.level}`, block.content, setting, indents.number)]
    case 'paragraph':
      return block.number === undefined
        ? [setParagraph('PlainParagraph', block.content, setting)]
        : [setParagraph('NumberedParagraph', block.content, setting, indents.number)]
    case 'quote':
      return block.paragraphs.map((line) => setParagraph('Quotation', line, setting))
    case 'list':
      return setList(block, setting)
    case 'table':
      return [setTable(block.rows, setting), setParagraph('AfterTable', [], setting)]
    case 'pageBreak':
      return [{ ...setParagraph('PlainParagraph', [], setting), breakBefore: true }]
  }
}

function setList({ items }: ListBlock<PrintedInline>, setting: Setting, level = 0): Flow[] {
  const left = indents.number + (Math.min(level, 5) + 1) * indents.list
  return items.flatMap((item) => [
    setParagraph('ListItem', item.content, setting, left),
    ...item.lists.flatMap((inner) => setList(inner, setting, level + 1)),
  ])
}
