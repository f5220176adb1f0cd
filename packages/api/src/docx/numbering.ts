import { indents } from '@travessia/shared/briefs/pages/measures'
import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx'

const { section, number: text, list: step } = indents

/** Sections in Roman, their parts by letter; paragraphs run through the whole brief; lists hang below the paragraph's words. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: 'headings',
      levels: [
        { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.', alignment: AlignmentType.LEFT, style: hanging(0, section) },
        { level: 1, format: LevelFormat.UPPER_LETTER, text: '%2.', alignment: AlignmentType.LEFT, style: hanging(0, text) },
        { level: 2, format: LevelFormat.DECIMAL, text: '%3)', alignment: AlignmentType.LEFT, style: hanging(0, text) },
      ],
    },
    {
      reference: 'paragraphs',
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, style: hanging(0, text) }],
    },
    { reference: 'bullets', levels: levels(() => ({ format: LevelFormat.BULLET, text: '•' })) },
    {
      reference: 'letters',
      levels: levels((level) => ({ format: level === 0 ? LevelFormat.LOWER_LETTER : LevelFormat.LOWER_ROMAN, text: `%${level + 1})` })),
    },
  ],
}

function levels(look: (level: number) => { format: (typeof LevelFormat)[keyof typeof LevelFormat]; text: string }) {
  return Array.from({ length: 6 }, (_, level) => ({
    level,
    ...look(level),
    alignment: AlignmentType.LEFT,
    style: hanging(text + level * step, step),
  }))
}

function hanging(from: number, by: number) {
  return { paragraph: { indent: { left: from + by, hanging: by } } }
}
