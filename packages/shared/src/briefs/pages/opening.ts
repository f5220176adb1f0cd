import type { PrintedBrief, PrintedInline } from '../printed.ts'
import { measureOf, type StyleId } from './measures.ts'
import { type Paragraph, type Setting, setParagraph, words } from './paragraph.ts'

/** What stands before the first section. */
export function setOpening(brief: PrintedBrief, setting: Setting): Paragraph[] {
  switch (brief.opening) {
    case 'cover':
      return [...setCover(brief, setting), ...setContents(brief, setting)]
    case 'address':
      return [...setAddressee(brief, setting, 'Addressee'), setParagraph('AddressTitle', words(brief.title), setting)]
    case 'letter':
      return setAddressee(brief, setting, 'LetterLine')
  }
}

function setCover({ body, title, caption, organisation, placeAndDate }: PrintedBrief, setting: Setting): Paragraph[] {
  return [
    setParagraph('CoverBody', words(body.toUpperCase()), setting),
    setParagraph('Title', words(title), setting),
    setParagraph('CoverCaption', words(caption), setting),
    setParagraph('CoverLabel', [], setting),
    setParagraph('CoverText', words(organisation), setting),
    ...(placeAndDate.length > 0 ? [setParagraph('CoverText', placeAndDate, setting)] : []),
  ]
}

function setContents({ sections, authorities, annexes, listsAnnexes }: PrintedBrief, setting: Setting): Paragraph[] {
  const parts = sections.flatMap(({ heading, blocks }) => [
    setEntry('TOC1', words(heading), setting),
    ...blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [setEntry('TOC2', block.content, setting)] : [])),
  ])
  const ends = [authorities.length > 0, annexes.length > 0 && !listsAnnexes].filter((has) => has)
  return [setParagraph('ContentsHeading', [], setting), ...parts, ...ends.map(() => setEntry('TOC1', [], setting))]
}

/** The number hangs before the title. */
function setEntry(style: StyleId, title: readonly PrintedInline[], setting: Setting): Paragraph {
  return setParagraph(style, title, setting, measureOf(style).left)
}

function setAddressee({ addressee }: PrintedBrief, setting: Setting, style: StyleId): Paragraph[] {
  return [...addressee.map((line) => setParagraph(style, line, setting)), setParagraph(style, [], setting)]
}
