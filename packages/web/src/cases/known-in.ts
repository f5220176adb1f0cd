/** The values of a list that the program knows, in its own order: what is stored is plain text. */
export function knownIn<Known extends string>(known: readonly Known[], stored: readonly string[]): Known[] {
  return known.filter((one) => stored.includes(one))
}
