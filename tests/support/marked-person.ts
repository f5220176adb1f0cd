import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { unzipSync } from 'fflate'

/** A protected person with a mark in every field that nobody may read who is not cleared. */
export const markedPerson = {
  name: 'Qzvora Xilquatepec Wojtunde',
  role: 'victim',
  protected: true,
  pseudonym: 'Senhora P.',
  initials: '',
  groupLabel: 'uma família',
  nationality: 'VE',
  identifiers: 'Passaporte: QZ 7731.4452-99\nRua Jakuvendra 88, fundos\n+58 414 5550977',
  contact: 'Avenida Mbelzuqa 12, xilq@ykwodra.example',
  note: 'Escondida com a irmã Dwezhilla em Plovuqara',
  barNumber: 'OAB/ZZ 604.417.788-Q',
}

/**
 * The marks, however they are written: parted, without accents, in an address, in either case. Those of digits are long:
 * six of them stand by chance in one of the many identifiers that are searched.
 */
const marks =
  /qzvora|xilqua|wojtunde|7731\W{0,3}4452|77314452|jakuvendra|414\W{0,3}5550977|mbelzuqa|ykwodra|dwezhilla|plovuqara|604\W{0,3}417\W{0,3}788/i

/** The first mark in a text, with what stands around it. */
export function findMark(text: string): string | undefined {
  const found = marks.exec(text)
  return found ? text.slice(Math.max(0, found.index - 60), found.index + 60) : undefined
}

/** As `findMark`, in bytes: as they are, in letters of two bytes, and in what is packed in a ZIP. */
export function findMarkIn(bytes: Buffer): string | undefined {
  return findMark(bytes.toString('latin1')) ?? findMark(bytes.toString('utf16le')) ?? (isZip(bytes) ? findMarkInZip(bytes) : undefined)
}

/** The files under a folder that hold a mark, or what else is looked for, in their names or in what they are. */
export function listMarkedFiles(folder: string, find = findMarkIn): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  return files.flatMap((one) => {
    const file = path.join(one.parentPath, one.name)
    const found = find(Buffer.from(file)) ?? find(readFileSync(file))
    return found ? [`${file}: ${JSON.stringify(found)}`] : []
  })
}

function findMarkInZip(bytes: Buffer): string | undefined {
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const found = findMark(name) ?? findMarkIn(Buffer.from(content))
    if (found) return found
  }
  return undefined
}

function isZip(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004'
}
