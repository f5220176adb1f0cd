import type { Text } from '@travessia/shared/languages'
import { useText } from '../words/use-words.ts'
import type { Law } from './catalogue.ts'
import { useLaw } from './queries.ts'

/** The names that the law gives, in the language of the screen; the stored id where the catalogue has none. */
export function useLawNames() {
  return lawNames(useLaw(), useText())
}

export function lawNames(law: Law, read: (text: Text) => string) {
  const text = (found: Text | undefined, id: string) => (found ? read(found) : id)
  return {
    body: (procedure: string) => text(law.findForum(procedure)?.forum.short, procedure),
    bodyInFull: (procedure: string) => text(law.findForum(procedure)?.forum.name, procedure),
    procedure: (procedure: string) => text(law.findForum(procedure)?.procedure.name, procedure),
    /** What the body itself calls one: petition, communication, application. */
    noun: (procedure: string) => text(law.findForum(procedure)?.procedure.noun, procedure),
    stage: (procedure: string, stage: string) =>
      text(law.findForum(procedure)?.procedure.stages.find((one) => one.id === stage)?.name, stage),
    court: (procedure: string, court: string) =>
      text(law.findForum(procedure)?.procedure.courts?.find((one) => one.id === court)?.name, court.toUpperCase()),
    kind: (procedure: string, kind: string) => text(law.findEventKind(procedure, kind)?.name, kind),
    rule: (procedure: string, rule: string) => text(law.findRule(procedure, rule)?.rule.name, rule),
    zone: (procedure: string) => law.findForum(procedure)?.forum.zone,
  }
}

export type LawNames = ReturnType<typeof lawNames>
