import { type Paper, textWidth } from '@travessia/shared/briefs/pages/measures'
import { lineText, type PrintedBrief } from '@travessia/shared/briefs/printed'
import { LeaderType, PageReference, Paragraph, StyleLevel, TableOfContents, TabStopType, TextRun } from 'docx'
import { words } from './words.ts'

interface Entry {
  readonly level: 1 | 2
  readonly number: string
  readonly title: string
}

/** The bookmark of the nth heading that the table of contents lists; the prefix is that of word processors. */
export function headingMark(at: number): string {
  return `_Toc${at}`
}

/** The table of contents: a field, whose entries are already there with references to their pages. */
export function printContents(brief: PrintedBrief): (Paragraph | TableOfContents)[] {
  const contentChildren = entriesOf(brief).map((entry, at) => printEntry(entry, at, brief.paper))
  return [
    new Paragraph({ style: 'ContentsHeading', text: words.contents[brief.language] }),
    new TableOfContents(words.contents[brief.language], {
      hyperlink: true,
      headingStyleRange: '1-2',
      stylesWithLevels: [new StyleLevel('EndHeading', 1)],
      contentChildren,
    }),
  ]
}

function printEntry({ level, number, title }: Entry, at: number, paper: Paper): Paragraph {
  return new Paragraph({
    style: `TOC${level}`,
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth(paper), leader: LeaderType.DOT }],
    children: [new TextRun(`${number}\t${title}\t`), new PageReference(headingMark(at + 1), { hyperlink: true })],
  })
}

function entriesOf(brief: PrintedBrief): Entry[] {
  const titled = brief.sections.filter((section) => !section.untitled)
  const sections = titled.flatMap((section, at): Entry[] => {
    const parts = section.blocks.filter((block) => block.kind === 'heading' && block.level === 2)
    return [
      { level: 1, number: `${roman(at + 1)}.`, title: section.heading },
      ...parts.map(
        (block, part): Entry => ({ level: 2, number: `${letter(part)}.`, title: block.kind === 'heading' ? lineText(block.content) : '' }),
      ),
    ]
  })
  return [...sections, ...endHeadings(brief).map((title): Entry => ({ level: 1, number: '', title }))]
}

/** The headings after the last section. */
export function endHeadings({ language, authorities, annexes, listsAnnexes }: PrintedBrief): string[] {
  return [
    ...(authorities.length > 0 ? [words.authorities[language]] : []),
    ...(annexes.length > 0 && !listsAnnexes ? [words.annexes[language]] : []),
  ]
}

function letter(at: number): string {
  return String.fromCharCode(65 + (at % 26)).repeat(1 + Math.floor(at / 26))
}

const numerals = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

function roman(number: number): string {
  const [value, sign] = numerals.find(([one]) => one <= number) ?? [number, '']
  return number === 0 || sign === '' ? '' : sign + roman(number - value)
}
