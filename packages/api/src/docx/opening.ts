import type { PrintedBrief } from '@travessia/shared/briefs/printed'
import { Paragraph, type TableOfContents } from 'docx'
import { printContents } from './contents.ts'
import { type Printing, printLine } from './runs.ts'
import { words } from './words.ts'

/** What stands before the first section. */
export function printOpening(brief: PrintedBrief, printing: Printing): (Paragraph | TableOfContents)[] {
  switch (brief.opening) {
    case 'cover':
      return [...printCover(brief, printing), ...printContents(brief)]
    case 'address':
      return [...printAddressee(brief, printing, 'Addressee'), new Paragraph({ style: 'AddressTitle', text: brief.title })]
    case 'letter':
      return printAddressee(brief, printing, 'LetterLine')
  }
}

/** The first page: before whom, what, which case, by whom, where and when. */
function printCover(brief: PrintedBrief, printing: Printing): Paragraph[] {
  const { language, placeAndDate } = brief
  return [
    new Paragraph({ style: 'CoverBody', text: brief.body }),
    new Paragraph({ style: 'Title', text: brief.title }),
    new Paragraph({ style: 'CoverCaption', text: brief.caption }),
    new Paragraph({ style: 'CoverLabel', text: words.presentedBy[language] }),
    new Paragraph({ style: 'CoverText', text: brief.organisation }),
    ...(placeAndDate.length > 0 ? [new Paragraph({ style: 'CoverText', children: printLine(placeAndDate, printing) })] : []),
  ]
}

function printAddressee({ addressee }: PrintedBrief, printing: Printing, style: 'Addressee' | 'LetterLine'): Paragraph[] {
  return [...addressee.map((line) => new Paragraph({ style, children: printLine(line, printing) })), new Paragraph({ style })]
}
