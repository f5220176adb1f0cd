import type { Catalogue } from '../../catalogue.ts'
import { citeText } from '../../cites.ts'
import type { Language } from '../../languages.ts'
import { isNamed } from '../../track.ts'
import { type Inline, run } from '../blocks.ts'
import type { CaseFile, FileDeadline } from '../case-file.ts'

/** The live deadline of the first of these rules of a procedure that has one, the one opened last; a superseded one only where there is no other. */
export function findDeadline(file: CaseFile, law: Catalogue, procedure: string, ...rules: readonly string[]): FileDeadline | undefined {
  const named = rules.flatMap((id) => law.findProcedure(procedure)?.rules.filter((rule) => rule.id === id) ?? [])
  const openedOn = (one: FileDeadline) => file.events.find((event) => event.id === one.openedBy)?.on ?? ''
  for (const rule of named) {
    const all = file.deadlines.filter((one) => isNamed(rule, one.rule)).toSorted((a, b) => (openedOn(a) < openedOn(b) ? -1 : 1))
    const found = all.findLast((one) => one.state !== 'superseded') ?? all.at(-1)
    if (found) return found
  }
  return undefined
}

/** A footnote that says where the rule stands. */
export function noteOf({ source }: Pick<FileDeadline, 'source'>, language: Language): Inline {
  return { kind: 'footnote', content: [run(`${citeText(source.cite, language)}.`)] }
}
