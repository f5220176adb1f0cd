import { PDFDocument, type PDFFont, StandardFonts } from '@cantoo/pdf-lib'

/** An empty document that says of itself its title and nothing else: neither who made it nor with what. */
export async function newDocument(title: string): Promise<PDFDocument> {
  const document = await PDFDocument.create()
  document.setTitle(title)
  document.setProducer('')
  document.setCreator('')
  return document
}

export interface Fonts {
  readonly plain: PDFFont
  readonly bold: PDFFont
}

export async function fontsOf(document: PDFDocument): Promise<Fonts> {
  return { plain: await document.embedFont(StandardFonts.Helvetica), bold: await document.embedFont(StandardFonts.HelveticaBold) }
}

/** The text in the letters that the font has: an accent that it lacks falls away, any other stranger becomes `?`. */
export function spell(font: PDFFont, text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/./gsu, (letter) => spellLetter(font, letter))
}

function spellLetter(font: PDFFont, letter: string): string {
  const bare = letter.normalize('NFD').replaceAll(/\p{M}/gu, '')
  return [letter, bare, strangers[letter] ?? '?'].find((one) => one !== '' && hasLetters(font, one)) ?? '?'
}

/** Latin letters that are no letter with an accent. */
const strangers: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ħ: 'h', ı: 'i', ə: 'e', '‑': '-', '→': '->' }

function hasLetters(font: PDFFont, text: string): boolean {
  const known = letters.get(font) ?? new Set(font.getCharacterSet())
  letters.set(font, known)
  return Array.from(text).every((letter) => known.has(letter.codePointAt(0) ?? 0))
}

const letters = new WeakMap<PDFFont, ReadonlySet<number>>()
