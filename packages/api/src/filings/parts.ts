/** What a ZIP archive writes besides the content of an entry, and at its end. */
const around = (name: string) => 2 * name.length + 128
const end = 64

/** Without a limit of the body an archive holds at most this: more is not handled by every program. */
const largest = 2_000_000_000

/**
 * In which archive each file goes so that none is larger than `most`, in order; from 1. A file that fills an
 * archive by itself has it for itself.
 */
export function divide(files: readonly { readonly name: string; readonly size: number }[], most: number | null): number[] {
  let [part, filled] = [1, end]
  return files.map(({ name, size }, at) => {
    const weight = size + around(name)
    if (at > 0 && filled + weight > (most ?? largest)) [part, filled] = [part + 1, end]
    filled += weight
    return part
  })
}
