import type { Block } from '../blocks.ts'
import type { CaseFile } from '../case-file.ts'
import { normalBlocks } from './normal.ts'
import type { ReadDocument } from './read-document.ts'
import { Recogniser } from './recognise.ts'

/** A document of no brief of ours, as one: its headings of the first level are its sections. */
export interface ForeignBrief {
  readonly outline: readonly { readonly id: string; readonly name: string; readonly untitled?: true }[]
  readonly sections: readonly { readonly section: string; readonly blocks: readonly Block[] }[]
}

/** Reads a document by its headings; what stands before the first, or a document without any, is a section called `first`, whose name is not printed. */
export function readForeign(file: CaseFile, document: ReadDocument, first: string): ForeignBrief {
  const recogniser = new Recogniser(file, [])
  const sections: { id: string; name: string; blocks: Block[] }[] = []
  const begin = (name: string) => {
    const section = { id: `s${sections.length + 1}`, name: name.slice(0, 200), blocks: [] }
    sections.push(section)
    return section
  }
  for (const piece of document.pieces) {
    if (piece.kind === 'title' || piece.kind === 'section') begin(piece.text)
    else if (piece.kind === 'block') {
      const section = sections.at(-1) ?? begin('')
      section.blocks.push(recogniser.block(piece.block, { section: section.id, places: new Map(), told: new Map() }))
    }
  }
  if (sections.length === 0) begin('')
  return {
    outline: sections.map(({ id, name }) => (name === '' ? { id, name: first, untitled: true } : { id, name })),
    sections: sections.map(({ id, blocks }) => ({ section: id, blocks: normalBlocks(blocks, file.brief.language) })),
  }
}
