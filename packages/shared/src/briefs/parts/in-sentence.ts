/** A name as it stands inside a sentence: `Sentença` is `sentença`, `CONARE` stays. */
export function inSentence(name: string): string {
  return /^\p{Lu}[\p{Lu}\d]/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)
}
