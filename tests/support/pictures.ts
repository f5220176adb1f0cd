/** The picture with a chunk of Exif data that says where it was taken, as a telephone writes it. */
export function withPlace(png: Uint8Array): Uint8Array<ArrayBuffer> {
  const tiff = Buffer.alloc(44)
  tiff.write('MM\0*', 'latin1')
  tiff.writeUInt32BE(8, 4)
  // One entry, which leads to the directory of the place; that has one entry too, the latitude.
  tiff.writeUInt16BE(1, 8)
  writeEntry(tiff, 10, [0x8825, 4, 1, 26])
  tiff.writeUInt16BE(1, 26)
  writeEntry(tiff, 28, [2, 5, 3, 40])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(tiff.length)
  const chunk = Buffer.concat([length, Buffer.from('eXIf'), tiff, Buffer.alloc(4)])
  return Uint8Array.from(Buffer.concat([png.slice(0, 33), chunk, png.slice(33)]))
}

function writeEntry(tiff: Buffer, at: number, [tag, type, count, value]: [number, number, number, number]): void {
  tiff.writeUInt16BE(tag, at)
  tiff.writeUInt16BE(type, at + 2)
  tiff.writeUInt32BE(count, at + 4)
  tiff.writeUInt32BE(value, at + 8)
}
