import { open } from 'node:fs/promises'

/** Cameras write where a picture was taken near its beginning. */
const head = 262_144

/** Whether a picture says where it was taken: in its Exif data, or in the words that editing programs add (XMP). */
export async function tellsPlace(path: string): Promise<boolean> {
  const file = await open(path)
  const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(head), position: 0 }).finally(() => file.close())
  const start = buffer.subarray(0, bytesRead)
  return exifTellsPlace(start) || /exif:GPSL(at|ong)itude/.test(start.toString('latin1'))
}

const gpsDirectory = 0x8825
const latitude = 2

function exifTellsPlace(bytes: Buffer): boolean {
  for (const mark of [Buffer.from('Exif\0\0', 'latin1'), Buffer.from('eXIf', 'latin1')]) {
    const at = bytes.indexOf(mark)
    if (at >= 0 && tiffTellsPlace(bytes.subarray(at + mark.length))) return true
  }
  return false
}

/** Exif is a small TIFF: directories of entries of twelve bytes, one of which leads to those of the place. */
function tiffTellsPlace(tiff: Buffer): boolean {
  if (tiff.length < 8) return false
  const isLittle = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const long = (at: number) => (at + 4 > tiff.length ? 0 : isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))
  const find = (directory: number, tag: number) => {
    const count = short(directory)
    for (let at = directory + 2; at < directory + 2 + count * 12; at += 12) if (short(at) === tag) return at
    return undefined
  }
  const entry = find(long(4), gpsDirectory)
  return entry !== undefined && find(long(entry + 8), latitude) !== undefined
}
