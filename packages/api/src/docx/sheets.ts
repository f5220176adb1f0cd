import type { PrintedBrief } from '@travessia/shared/briefs/printed'
import { Paragraph } from 'docx'
import { words } from './words.ts'

/** A page for each annex, to be laid before it. */
export function printSheets({ annexes, language }: PrintedBrief): Paragraph[] {
  return annexes.flatMap(({ name, title, date, source, pages }) => [
    new Paragraph({ style: 'SheetNumber', text: name }),
    new Paragraph({ style: 'SheetTitle', text: title }),
    ...[date, source, pages ? `${pages} ${words.sheetPages[language]}` : ''].flatMap((text) =>
      text ? [new Paragraph({ style: 'SheetText', text })] : [],
    ),
  ])
}
