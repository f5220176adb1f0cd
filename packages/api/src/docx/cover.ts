import type { PrintedBrief } from '@travessia/shared/briefs/printed'
import { Paragraph } from 'docx'
import { type Printing, printLine } from './runs.ts'
import { words } from './words.ts'

/** The first page: before whom, what, which case, by whom, where and when. */
export function printCover(brief: PrintedBrief, printing: Printing): Paragraph[] {
  const { language, placeAndDate } = brief
  return [
    new Paragraph({ style: 'CoverBody', text: brief.body }),
    new Paragraph({ style: 'Title', text: brief.title }),
    new Paragraph({ style: 'CoverCaption', text: brief.caption }),
    new Paragraph({ style: 'CoverLabel', text: words.petitioner[language] }),
    new Paragraph({ style: 'CoverText', text: brief.organisation }),
    ...(placeAndDate.length > 0 ? [new Paragraph({ style: 'CoverText', children: printLine(placeAndDate, printing) })] : []),
  ]
}
