interface Named {
  readonly id: string
  readonly name: string
}

/** Whoever is called in the words by "@" and their whole name; of two names that begin alike, the longer one. */
export function findMentions<Person extends Named>(words: string, people: readonly Person[]): Person[] {
  const called = new Set(splitAtMentions(words, people).flatMap(({ text, isMention }) => (isMention ? [text.slice(1)] : [])))
  return people.filter(({ name }) => called.has(name))
}

/** The words cut where somebody is called by name. */
export function splitAtMentions(words: string, people: readonly Named[]): { at: number; text: string; isMention: boolean }[] {
  const names = people.map(({ name }) => `@${name}`).toSorted((a, b) => b.length - a.length)
  const pieces: { at: number; text: string; isMention: boolean }[] = []
  let begun = 0
  let at = 0
  while (at < words.length) {
    const name = words[at] === '@' ? names.find((one) => words.startsWith(one, at) && !isLetter(words[at + one.length])) : undefined
    if (!name) {
      at += 1
      continue
    }
    if (at > begun) pieces.push({ at: begun, text: words.slice(begun, at), isMention: false })
    pieces.push({ at, text: name, isMention: true })
    at += name.length
    begun = at
  }
  if (begun < words.length) pieces.push({ at: begun, text: words.slice(begun), isMention: false })
  return pieces
}

/** What is being written after "@" just before the caret: the beginning of a name; nothing where nobody is being called. */
export function readCall(words: string, caret: number): string | undefined {
  return /(?:^|\s)@([\p{L}\p{M}'’. -]{0,40})$/u.exec(words.slice(0, caret))?.[1]
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{M}\d]/u.test(char)
}
