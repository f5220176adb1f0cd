import { text } from '../forums/text.ts'
import type { Text } from '../languages.ts'
import type { CaseFile } from './case-file.ts'
import { annexName, type Settled } from './settle.ts'

const words = {
  unused: text(
    '{annex} está na lista, mas o texto não o cita.',
    '{annex} está en la lista, pero el texto no lo cita.',
    '{annex} is listed, but the text does not cite it.',
  ),
  sameAnnex: text(
    '{annex} e {other} parecem ser o mesmo documento.',
    '{annex} y {other} parecen ser el mismo documento.',
    '{annex} and {other} look like the same document.',
  ),
  sameAuthority: text(
    '“{title}” é citada a partir de dois registros da biblioteca.',
    '«{title}» se cita desde dos registros de la biblioteca.',
    '“{title}” is cited from two records of the library.',
  ),
}

/** Something about annexes or citations that a lawyer should look at before the brief leaves; it keeps nothing from leaving. */
export interface BriefWarning {
  readonly kind: 'unused-annex' | 'same-annex' | 'same-authority'
  readonly id: string
  readonly text: Text
}

/** Annexes that are listed but unused, and the same document or authority twice. */
export function listWarnings(file: CaseFile, settled: Settled): readonly BriefWarning[] {
  const annexes = file.annexes.toSorted((a, b) => a.position - b.position).map((annex, at) => ({ ...annex, number: at + 1 }))
  const unused = annexes
    .filter((one) => settled.listedAnnexes.has(one.id) && !settled.namedAnnexes.has(one.id))
    .map((one): BriefWarning => ({ kind: 'unused-annex', id: one.id, text: nameAnnexes(words.unused, one.number) }))
  const sameAnnexes = findTwins(annexes, (one) => `${fold(one.title)} ${one.datedOn ?? ''}`).map(
    ([one, other]): BriefWarning => ({ kind: 'same-annex', id: one.id, text: nameAnnexes(words.sameAnnex, one.number, other.number) }),
  )
  const cited = file.authorities.filter((one) => settled.cited.has(one.id))
  const sameAuthorities = findTwins(cited, (one) => (one.number ? `${one.system} ${fold(one.number)}` : fold(one.title))).map(
    ([one]): BriefWarning => ({ kind: 'same-authority', id: one.id, text: fill(words.sameAuthority, () => ({ title: one.title })) }),
  )
  return [...unused, ...sameAnnexes, ...sameAuthorities]
}

/** The pairs of neighbours that answer the same key. */
function findTwins<One>(all: readonly One[], keyOf: (one: One) => string): (readonly [One, One])[] {
  return all.flatMap((one, at) => {
    const earlier = all.slice(0, at).find((other) => keyOf(other) === keyOf(one))
    return earlier ? [[earlier, one] as const] : []
  })
}

function nameAnnexes(sentence: Text, number: number, other = 0): Text {
  return fill(sentence, (language) => ({ annex: annexName(number, language), other: annexName(other, language) }))
}

function fill(sentence: Text, values: (language: keyof Text) => Readonly<Record<string, string>>): Text {
  const into = (language: keyof Text) => sentence[language].replaceAll(/\{(\w+)\}/g, (_, name: string) => values(language)[name] ?? '')
  return { 'pt-BR': into('pt-BR'), es: into('es'), en: into('en') }
}

function fold(words: string): string {
  return words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').trim()
}
