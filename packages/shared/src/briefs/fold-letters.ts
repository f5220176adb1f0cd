/**
 * Text in the bare small letters that a reader sees: without accents, ligatures, wide forms and marks that nobody sees,
 * and with the Latin letter for any that only looks like it, so that nothing hides by being written otherwise.
 */
export function foldLetters(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll(/\P{ASCII}/gu, (letter) => alike[letter] ?? letter)
}

const plain = /^\p{ASCII}*$/u

const alike: Readonly<Record<string, string>> = Object.fromEntries([
  ...pairs('ø o ł l đ d ð d ħ h ı i ß ss æ ae œ oe þ th ə e'),
  // Cyrillic
  ...pairs('а a в b е e з 3 і i ј j к k м m н h о o р p с c т t у y х x ѕ s ԁ d ԛ q ԝ w ё e'),
  // Greek
  ...pairs('α a β b ε e ζ z η h ι i κ k μ m ν n ο o ρ p σ s ς s τ t υ y χ x'),
])

function pairs(text: string): [string, string][] {
  const letters = text.split(' ')
  return letters.flatMap((letter, at): [string, string][] => (at % 2 === 0 ? [[letter, letters[at + 1] ?? letter]] : []))
}
