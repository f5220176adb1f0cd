import type { Catalogue } from '../../catalogue.ts'
import { nameFor } from '../../names.ts'
import type { Block, Inline, Place } from '../blocks.ts'
import type { CaseFile, FileAuthority } from '../case-file.ts'
import { writeSections } from '../compose.ts'
import { linesOf } from '../printed.ts'
import { readStoredText } from '../read-rich-text.ts'
import { sectionsOf, unplacedSection } from '../sections.ts'
import { normalBlocks } from './normal.ts'
import type { LeftOut, ReadDocument } from './read-document.ts'
import { type Known, Recogniser } from './recognise.ts'

/** What a document that came back would change in its brief. */
export interface PlacedDocument {
  /** The sections whose text differs from what stands in the brief. */
  readonly sections: readonly { readonly section: string; readonly blocks: readonly Block[] }[]
  /** What belongs to no section of the brief. */
  readonly unplaced: readonly Block[]
  /** The sections of the brief that the document no longer has; their text stays as it is. */
  readonly missing: readonly string[]
  /** Citations that somebody rewrote by hand: they are plain words now. */
  readonly rewritten: readonly string[]
  readonly leftOut: LeftOut
}

/**
 * Where the text of a document belongs: to the section whose mark or whose name stands above it. What stands under a
 * heading that the brief does not know, or before the first section, is kept apart and not dropped. `authorities`
 * are those of the library that the document cites.
 */
export function placeDocument(
  law: Catalogue,
  file: CaseFile,
  document: ReadDocument,
  authorities: readonly FileAuthority[],
): PlacedDocument {
  const { language } = file.brief
  const present = new Map(writeSections(law, file).map(({ id, blocks }) => [id, blocks]))
  const recogniser = new Recogniser(file, authorities)
  const { placed, unplaced } = sort(file, document, recogniser, (section) => knownOf(section, present.get(section) ?? []))
  const keyOf = (block: Block) => withoutDoubleStops(JSON.stringify(block), file)
  const sections = [...placed].flatMap(([section, blocks]) => {
    const [now, then] = [normalBlocks(blocks, language), normalBlocks(present.get(section) ?? [], language)]
    const known = new Map(then.map((block) => [keyOf(block), block]))
    const isSame = now.length === then.length && now.every((block, at) => keyOf(block) === keyOf(then[at] ?? block))
    // What nobody changed stays as it stood.
    return isSame ? [] : [{ section, blocks: now.map((block) => known.get(keyOf(block)) ?? block) }]
  })
  const missing = [...present.keys()].filter((section) => !placed.has(section))
  const apart = keepOnce(file, normalBlocks(unplaced, language))
  return { sections, unplaced: apart, missing, rewritten: recogniser.rewritten, leftOut: document.leftOut }
}

/** The stop of a sentence is not printed after a name that has one of its own: for comparing it counts on neither side. */
function withoutDoubleStops(json: string, { people, brief }: CaseFile): string {
  const hasStop = (id: string) => people.some((one) => one.id === id && nameFor(one, brief.audience).endsWith('.'))
  return json.replaceAll(/("person":"([^"]+)"\}),\{"kind":"text","text":"\.("\})?/g, (whole, name: string, id: string, end?: string) => {
    if (!hasStop(id)) return whole
    return end ? name : `${name},{"kind":"text","text":"`
  })
}

/** A document may be brought twice: what of it still waits for its place is not kept a second time. */
function keepOnce({ brief }: CaseFile, blocks: readonly Block[]): readonly Block[] {
  const stored = brief.sections.find((one) => one.section === unplacedSection)
  if (!stored) return blocks
  const kept = JSON.stringify(normalBlocks(readStoredText(stored.content), brief.language))
  return kept.includes(JSON.stringify(blocks).slice(1, -1)) ? [] : blocks
}

function sort(file: CaseFile, { pieces }: ReadDocument, recogniser: Recogniser, knownOf: (section: string) => Known) {
  const names = new Map(sectionsOf(file.brief).map(({ id, name }) => [id, fold(name[file.brief.language])]))
  const placed = new Map<string, Block[]>()
  const unplaced: Block[] = []
  let section: string | undefined
  let isEnd = false
  for (const piece of pieces) {
    if (piece.kind === 'section' && names.has(piece.id)) enter(piece.id)
    else if (piece.kind === 'title') {
      const named = [...names].find(([id, name]) => name === fold(piece.text) && !placed.has(id))
      if (named) enter(named[0])
      else leave(piece.text)
    } else if (piece.kind === 'ours') isEnd ||= piece.isEnd
    else if (piece.kind === 'block') put(piece.block)
  }
  return { placed, unplaced }

  function enter(id: string): void {
    section = id
    isEnd = false
    if (!placed.has(id)) placed.set(id, [])
  }

  function leave(title: string): void {
    section = undefined
    isEnd = false
    if (title !== '') unplaced.push({ kind: 'heading', level: 2, content: [{ kind: 'text', text: title }] })
  }

  /** After our lists at the end a table is one of them; words there are somebody's. */
  function put(block: Parameters<Recogniser['block']>[0]): void {
    const to = section === undefined || isEnd ? unplaced : (placed.get(section) ?? unplaced)
    if ((isEnd && block.kind === 'table') || (to === unplaced && block.kind === 'pageBreak')) return
    to.push(recogniser.block(block, knownOf(section ?? '')))
  }
}

/** The gaps of a section by their words, and the facts that it tells, by their labels. */
function knownOf(section: string, blocks: readonly Block[]): Known {
  const inlines = blocks
    .flatMap(linesOf)
    .flatMap((line) => line.flatMap((one): Inline[] => (one.kind === 'footnote' ? [...one.content] : [one])))
  const places = new Map<string, Place>(inlines.flatMap((one) => (one.kind === 'gap' ? [[one.text, one.place]] : [])))
  const told = new Map(
    blocks.flatMap((block): [string, number][] =>
      block.kind === 'paragraph' && block.label && block.told !== undefined ? [[block.label, block.told]] : [],
    ),
  )
  return { section, places, told }
}

/** A heading without its number, its accents and its case. */
function fold(title: string): string {
  const plain = title.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain
    .replace(/^\s*(?:[ivxlc]+|\d+(?:\.\d+)*|[a-z])[.)–-]\s+/, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
