/**
 * A photograph without what the camera wrote beside it: the place, the day, the device, a smaller copy. What
 * remains is the image, its colours, and by how much it must be turned to stand upright.
 */
export function readJpeg(bytes: Buffer): { bytes: Buffer; turn: 0 | 90 | 180 | 270 } {
  const kept: Buffer[] = [bytes.subarray(0, 2)]
  let turn: 0 | 90 | 180 | 270 = 0
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker === startOfScan) break
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    const segment = bytes.subarray(at, end)
    if (marker === 0xe1) turn = readTurn(segment) ?? turn
    if (!isBeside(marker)) kept.push(segment)
    at = end
  }
  return { bytes: Buffer.concat([...kept, bytes.subarray(at)]), turn }
}

const startOfScan = 0xda

/** Application segments and comments; the profile of colours (APP2) and Adobe's word on them (APP14) belong to the image. */
function isBeside(marker: number): boolean {
  return marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xe2 && marker !== 0xee)
}

/** The orientation (tag 0x0112) of an Exif segment. Mirrored ones are not made by cameras and are left as they are. */
function readTurn(segment: Buffer): 0 | 90 | 180 | 270 | undefined {
  const tiff = segment.subarray(10)
  if (segment.toString('latin1', 4, 8) !== 'Exif' || tiff.length < 14) return undefined
  const isLittle = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const start = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  for (let entry = 0; entry < short(start); entry += 1) {
    const at = start + 2 + entry * 12
    if (short(at) === 0x0112) return turns[short(at + 8)]
  }
  return undefined
}

const turns: Readonly<Record<number, 0 | 90 | 180 | 270>> = { 1: 0, 3: 180, 6: 90, 8: 270 }
