/** Characters that no document may carry: controls other than tab and line ends, and what is no character at all. */
export const unprintable = /[[\p{Cc}--[\t\n\r\u0080-\u009f]]\ufffe\uffff]/v

const eachUnprintable = new RegExp(unprintable.source, 'gv')

/** The text without the characters that no document may carry. */
export function printable(text: string): string {
  return text.toWellFormed().replaceAll(eachUnprintable, '')
}
