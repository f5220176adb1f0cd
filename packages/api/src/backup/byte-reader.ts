/** Takes bytes off a stream in the portions that the caller asks for, holding no more than one portion and one chunk. */
export function readBytes(source: AsyncIterable<Uint8Array>) {
  const chunks = source[Symbol.asyncIterator]()
  let held: Uint8Array[] = []
  let size = 0
  return { take, isAtEnd }

  /** The next so many bytes; nothing if the stream ends before. */
  async function take(wanted: number): Promise<Buffer | undefined> {
    while (size < wanted) if (!(await hold())) return undefined
    const all = held.length === 1 && held[0] ? Buffer.from(held[0].buffer, held[0].byteOffset, held[0].length) : Buffer.concat(held)
    held = size > wanted ? [all.subarray(wanted)] : []
    size -= wanted
    return all.subarray(0, wanted)
  }

  async function isAtEnd(): Promise<boolean> {
    while (size === 0) if (!(await hold())) return true
    return false
  }

  async function hold(): Promise<boolean> {
    const next = await chunks.next()
    if (next.done) return false
    held.push(next.value)
    size += next.value.length
    return true
  }
}
