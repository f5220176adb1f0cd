import { findProcedure, forums, getForumOf } from '@travessia/shared/forums/index'
import type { Language, Text } from '@travessia/shared/languages'
import { findKind, isNamed } from '@travessia/shared/track'

/* The names that the law gives, for rows; the stored id where the catalogue no longer has it. */

export function forumName(procedure: string, language: Language): string {
  return findProcedure(procedure) ? getForumOf(procedure).short[language] : procedure
}

/** The same of a body by its own id. */
export function bodyName(forum: string, language: Language): string {
  return forums.find(({ id }) => id === forum)?.short[language] ?? forum
}

export function stageName(procedure: string, stage: string, language: Language): string {
  return findProcedure(procedure)?.stages.find((one) => one.id === stage)?.name[language] ?? stage
}

export function outcomeName(procedure: string, outcome: string, language: Language): string {
  return findProcedure(procedure)?.outcomes.find((one) => one.id === outcome)?.name[language] ?? outcome
}

export function ruleName(procedure: string, rule: string, language: Language): string {
  const key = `${procedure} ${rule}`
  const known = ruleNames.get(key) ?? findProcedure(procedure)?.rules.find((one) => isNamed(one, rule))?.name
  if (known) ruleNames.set(key, known)
  return known?.[language] ?? rule
}

/** Looked for once: a page of deadlines asks fifty times. */
const ruleNames = new Map<string, Text>()

/** What the law calls a kind of event. */
export function kindName(procedure: string, kind: string, language: Language): string {
  const known = findProcedure(procedure)
  return (known && findKind(known, kind)?.name[language]) ?? kind
}

/** Who is bound by a deadline. */
export function holderName(holder: string, language: Language): string {
  return holders[holder]?.[language] ?? holder
}

const holders: Readonly<Record<string, Text>> = {
  us: { 'pt-BR': 'Nós', es: 'Nosotros', en: 'Us' },
  state: { 'pt-BR': 'Estado', es: 'Estado', en: 'State' },
  body: { 'pt-BR': 'Órgão', es: 'Órgano', en: 'Body' },
  other: { 'pt-BR': 'Outra parte', es: 'Otra parte', en: 'Another party' },
}
