import { cellMargin, measureOf, type StyleId } from '@travessia/shared/briefs/pages/measures'
import {
  AlignmentType,
  BorderStyle,
  DocumentDefaults,
  ImportedXmlComponent,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx'

const font = 'Times New Roman'
const ink = '1E1F1D'
const faint = '5A5A54'
const quick = { quickFormat: true }
const normal = measureOf('Normal')

/** Every look of a brief is a style, so that a word processor changes it in one place. */
export function documentStyles(language: string): IStylesOptions {
  const defaults = new DocumentDefaults({
    run: { font, size: normal.size, color: ink, language: { value: language } },
    paragraph: { spacing: { line: normal.line, lineRule: LineRuleType.AUTO, after: 0 } },
  })
  return {
    importedStyles: [defaults, plainTable, tableStyle],
    paragraphStyles: [{ id: 'Normal', name: 'Normal', quickFormat: true }, ...headings, ...texts, ...coverTexts, ...ends, ...furniture],
    characterStyles: [
      { id: 'FootnoteReference', name: 'footnote reference', run: { superScript: true } },
      { id: 'Gap', name: 'Gap', run: { bold: true, shading: { fill: 'FFE9A8', color: 'auto', type: 'clear' } } },
    ],
  }
}

/** A style, whose measures decide where lines and pages end. What it has in common with Normal it leaves to it. */
function style(id: StyleId, name: string, { run, paragraph, ...more }: Partial<IParagraphStyleOptions> = {}): IParagraphStyleOptions {
  const { size, italic, bold, smallCaps, characterSpacing, line, before, after, left, hanging, ...keeps } = measureOf(id)
  return {
    id,
    name,
    basedOn: 'Normal',
    ...more,
    run: {
      ...(size === normal.size ? {} : { size }),
      ...(bold ? { bold } : {}),
      ...(italic ? { italics: true } : {}),
      ...(smallCaps ? { smallCaps } : {}),
      ...(characterSpacing ? { characterSpacing } : {}),
      ...run,
    },
    paragraph: {
      spacing: { line, lineRule: LineRuleType.AUTO, ...(before ? { before } : {}), ...(after ? { after } : {}) },
      ...(left ? { indent: { left, ...(hanging ? { hanging } : {}) } } : {}),
      ...keeps,
      ...paragraph,
    },
  }
}

function heading(level: 1 | 2 | 3) {
  return style(`Heading${level}`, `heading ${level}`, {
    ...quick,
    next: 'NumberedParagraph',
    paragraph: { numbering: { reference: 'headings', level: level - 1 }, outlineLevel: level - 1 },
  })
}

const headings = [heading(1), heading(2), heading(3)]

const justified = { ...quick, paragraph: { alignment: AlignmentType.BOTH, widowControl: true } }

const texts = [
  style('NumberedParagraph', 'Numbered Paragraph', {
    ...quick,
    paragraph: { ...justified.paragraph, numbering: { reference: 'paragraphs', level: 0 } },
  }),
  style('PlainParagraph', 'Plain Paragraph', justified),
  style('Quotation', 'Quotation', justified),
  style('ListItem', 'List Item', justified),
  style('TableText', 'Table Text', quick),
  style('TableHead', 'Table Head', { basedOn: 'TableText' }),
  style('AfterTable', 'After Table'),
  style('Signature', 'Signature', quick),
  style('Signatory', 'Signatory', { basedOn: 'Signature' }),
]

const centred = { ...quick, paragraph: { alignment: AlignmentType.CENTER } }

const coverTexts = [
  style('Title', 'Title', centred),
  style('CoverBody', 'Cover Body', centred),
  style('CoverCaption', 'Cover Caption', centred),
  style('CoverLabel', 'Cover Label', { ...centred, run: { color: faint } }),
  style('CoverText', 'Cover Text', centred),
]

const ends = [
  style('Addressee', 'Addressee', quick),
  style('AddressTitle', 'Address Title', centred),
  style('LetterLine', 'Letter Line', quick),
  style('EndHeading', 'End Heading', { ...quick, next: 'EndEntry', paragraph: { outlineLevel: 0 } }),
  style('EndLabel', 'End Label', { ...quick, next: 'EndEntry' }),
  style('EndEntry', 'End Entry', quick),
  style('SheetNumber', 'Sheet Number', centred),
  style('SheetTitle', 'Sheet Title', centred),
  style('SheetText', 'Sheet Text', centred),
]

const furniture = [
  style('FootnoteText', 'footnote text', { ...quick, paragraph: { alignment: AlignmentType.BOTH } }),
  style('ContentsHeading', 'Contents Heading', { next: 'Normal' }),
  style('TOC1', 'toc 1', { next: 'Normal' }),
  style('TOC2', 'toc 2', { next: 'Normal' }),
  style('Header', 'header', { run: { color: faint }, paragraph: { alignment: AlignmentType.RIGHT } }),
  style('Footer', 'footer', { run: { color: faint }, paragraph: { alignment: AlignmentType.CENTER } }),
]

/** Fine rules between rows, the head of the table shaded and set apart. */
const rule = (side: string) => `<w:${side} w:val="${BorderStyle.SINGLE}" w:sz="4" w:space="0" w:color="A9A497"/>`
const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const cellMargins = `<w:tblCellMar><w:left w:w="${cellMargin}" w:type="dxa"/><w:right w:w="${cellMargin}" w:type="dxa"/></w:tblCellMar>`
const plainTable = ImportedXmlComponent.fromXmlString(
  `<w:style ${space} w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${cellMargins}</w:tblPr></w:style>`,
)
const tableStyle = ImportedXmlComponent.fromXmlString(
  `<w:style ${space} w:type="table" w:customStyle="1" w:styleId="BriefTable"><w:name w:val="Brief Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:tblPr><w:tblBorders>${['top', 'bottom', 'insideH'].map(rule).join('')}</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="EFECE4"/></w:tcPr></w:tblStylePr></w:style>`,
)
