import { AlignmentType, BorderStyle, DocumentDefaults, ImportedXmlComponent, type IStylesOptions, LineRuleType } from 'docx'

const font = 'Times New Roman'
const ink = '1E1F1D'
const faint = '5A5A54'
const line = { line: 300, lineRule: LineRuleType.AUTO }
const single = { line: 240, lineRule: LineRuleType.AUTO }
const body = { basedOn: 'Normal', quickFormat: true }

/** Every look of a brief is a style, so that a word processor changes it in one place. */
export function documentStyles(language: string): IStylesOptions {
  const defaults = new DocumentDefaults({
    run: { font, size: 24, color: ink, language: { value: language } },
    paragraph: { spacing: { ...line, after: 0 } },
  })
  return {
    importedStyles: [defaults, plainTable, tableStyle],
    paragraphStyles: [{ id: 'Normal', name: 'Normal', quickFormat: true }, ...headings, ...texts, ...coverTexts, ...furniture],
    characterStyles: [
      { id: 'FootnoteReference', name: 'footnote reference', run: { superScript: true } },
      { id: 'Gap', name: 'Gap', run: { bold: true, shading: { fill: 'FFE9A8', color: 'auto', type: 'clear' } } },
    ],
  }
}

function heading(level: number, size: number, spacing: { before: number; after: number }, isItalic = false) {
  return {
    id: `Heading${level}`,
    name: `heading ${level}`,
    ...body,
    next: 'NumberedParagraph',
    run: { size, ...(isItalic ? { italics: true } : { bold: true }) },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { ...single, ...spacing },
      numbering: { reference: 'headings', level: level - 1 },
      outlineLevel: level - 1,
    },
  }
}

const headings = [
  heading(1, 28, { before: 400, after: 160 }),
  heading(2, 24, { before: 280, after: 120 }),
  heading(3, 24, { before: 200, after: 100 }, true),
]

const justified = { alignment: AlignmentType.BOTH, widowControl: true }

const texts = [
  {
    id: 'NumberedParagraph',
    name: 'Numbered Paragraph',
    ...body,
    paragraph: { ...justified, spacing: { ...line, after: 160 }, numbering: { reference: 'paragraphs', level: 0 } },
  },
  { id: 'PlainParagraph', name: 'Plain Paragraph', ...body, paragraph: { ...justified, spacing: { ...line, after: 160 } } },
  {
    id: 'Quotation',
    name: 'Quotation',
    ...body,
    run: { size: 22 },
    paragraph: { ...justified, spacing: { ...single, before: 60, after: 160 }, indent: { left: 2_268 } },
  },
  { id: 'ListItem', name: 'List Item', ...body, paragraph: { ...justified, spacing: { ...line, after: 80 } } },
  { id: 'TableText', name: 'Table Text', ...body, run: { size: 21 }, paragraph: { spacing: { ...single, before: 40, after: 40 } } },
  { id: 'TableHead', name: 'Table Head', basedOn: 'TableText', run: { bold: true }, paragraph: { keepNext: true } },
  { id: 'AfterTable', name: 'After Table', basedOn: 'Normal', run: { size: 12 }, paragraph: { spacing: { ...single, after: 0 } } },
  {
    id: 'Signature',
    name: 'Signature',
    ...body,
    paragraph: { keepNext: true, keepLines: true, spacing: { ...single, before: 560, after: 0 } },
  },
  {
    id: 'Signatory',
    name: 'Signatory',
    basedOn: 'Signature',
    paragraph: { keepNext: true, keepLines: true, spacing: { ...single, before: 60, after: 0 } },
  },
]

const centred = { alignment: AlignmentType.CENTER }

const coverTexts = [
  {
    id: 'Title',
    name: 'Title',
    ...body,
    run: { size: 44, bold: true },
    paragraph: { ...centred, spacing: { before: 3_000, after: 360 } },
  },
  {
    id: 'CoverBody',
    name: 'Cover Body',
    ...body,
    run: { size: 28, smallCaps: true, characterSpacing: 12 },
    paragraph: { ...centred, spacing: { before: 600 } },
  },
  {
    id: 'CoverCaption',
    name: 'Cover Caption',
    ...body,
    run: { size: 32, italics: true },
    paragraph: { ...centred, spacing: { after: 2_400 } },
  },
  { id: 'CoverLabel', name: 'Cover Label', ...body, run: { size: 22, color: faint }, paragraph: { ...centred, spacing: { after: 60 } } },
  { id: 'CoverText', name: 'Cover Text', ...body, run: { size: 26 }, paragraph: { ...centred, spacing: { after: 600 } } },
]

const furniture = [
  {
    id: 'FootnoteText',
    name: 'footnote text',
    ...body,
    run: { size: 20 },
    paragraph: { alignment: AlignmentType.BOTH, spacing: { ...single, after: 40 }, indent: { left: 227, hanging: 227 } },
  },
  {
    id: 'ContentsHeading',
    name: 'Contents Heading',
    basedOn: 'Normal',
    next: 'Normal',
    run: { size: 28, bold: true },
    paragraph: { pageBreakBefore: true, spacing: { after: 240 } },
  },
  toc(1, 0, 100),
  toc(2, 680, 40),
  {
    id: 'Header',
    name: 'header',
    basedOn: 'Normal',
    run: { size: 18, color: faint },
    paragraph: { alignment: AlignmentType.RIGHT, spacing: { ...single } },
  },
  {
    id: 'Footer',
    name: 'footer',
    basedOn: 'Normal',
    run: { size: 18, color: faint },
    paragraph: { alignment: AlignmentType.CENTER, spacing: { ...single } },
  },
]

function toc(level: number, left: number, before: number) {
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    run: { size: 23 },
    paragraph: { spacing: { ...single, before, after: 40 }, indent: { left: left + 680, hanging: 680 } },
  }
}

/** Fine rules between rows, the head of the table shaded and set apart. */
const rule = (side: string) => `<w:${side} w:val="${BorderStyle.SINGLE}" w:sz="4" w:space="0" w:color="A9A497"/>`
const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const cellMargins = '<w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>'
const plainTable = ImportedXmlComponent.fromXmlString(
  `<w:style ${space} w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${cellMargins}</w:tblPr></w:style>`,
)
const tableStyle = ImportedXmlComponent.fromXmlString(
  `<w:style ${space} w:type="table" w:customStyle="1" w:styleId="BriefTable"><w:name w:val="Brief Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:tblPr><w:tblBorders>${['top', 'bottom', 'insideH'].map(rule).join('')}</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="EFECE4"/></w:tcPr></w:tblStylePr></w:style>`,
)
