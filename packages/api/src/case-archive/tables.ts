import type { CaseArchive } from '@travessia/shared/case-archive'
import { findProcedure } from '@travessia/shared/forums/index'
import type { Language, Text } from '@travessia/shared/languages'
import type { TrailRow } from '@travessia/shared/trail'
import { actionWords } from '@travessia/shared/words/trail'
import { forumName, holderName, kindName, outcomeName, ruleName, stageName } from '../law-names.ts'
import { deskTables } from './desk-tables.ts'
import { roleWords, stateWords, words } from './words.ts'

export type Cell = string | number | null

export interface Table {
  /** Of its file. */
  readonly name: string
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** How many of the columns the page shows, if not all. */
  readonly shown?: number
}

/** The lists of a case in the words of a language: the same for its page and for spreadsheets. */
export function tablesOf(archive: CaseArchive, trail: readonly TrailRow[], language: Language): Table[] {
  const say = (text: Text) => text[language]
  const procedures = new Map(archive.proceedings.map((one) => [one.id, one.procedure]))
  const table = (name: string, title: Text, columns: readonly Text[], rows: readonly (readonly Cell[])[]): Table => {
    return { name, title: say(title), columns: columns.map(say), rows }
  }
  return [
    table(
      'proceedings',
      words.proceedings,
      [words.body, words.procedure, words.number, words.stage, words.since],
      archive.proceedings.map(({ procedure, number, stage, since, outcome }) => [
        forumName(procedure, language),
        findProcedure(procedure)?.name[language] ?? procedure,
        number,
        outcome ? outcomeName(procedure, outcome, language) : stageName(procedure, stage, language),
        since,
      ]),
    ),
    table(
      'timeline',
      words.timeline,
      [words.day, words.time, words.body, words.what, words.note],
      archive.events.map(({ on, precision, time, proceedingId, kind, title, note }) => {
        const procedure = procedures.get(proceedingId ?? '')
        const named = procedure && kindName(procedure, kind, language)
        const what = [named, title].filter((part) => part).join(': ')
        return [dayOf(on, precision), time, procedure ? forumName(procedure, language) : '', what, note]
      }),
    ),
    table(
      'deadlines',
      words.deadlines,
      [words.rule, words.due, words.safe, words.holder, words.status],
      archive.deadlines.map(({ procedure, rule, due, safe, holder, state }) => [
        ruleName(procedure, rule, language),
        due,
        safe,
        holderName(holder, language),
        stateWords[state]?.[language] ?? state,
      ]),
    ),
    table(
      'people',
      words.people,
      [words.name, words.role, words.nationality, words.note],
      archive.people.map(({ name, role, nationality, note }) => [name, roleWords[role]?.[language] ?? role, nationality, note]),
    ),
    table(
      'annexes',
      words.annexes,
      [words.number, words.title, words.day, words.pages, words.source, words.file],
      archive.annexes.map(({ title, datedOn, pages, source, file }, at) => [at + 1, title, datedOn, pages, source, file?.path ?? null]),
    ),
    ...deskTables(archive, table, language),
    {
      ...table(
        'history',
        words.trail,
        [words.moment, words.who, words.did, words.before, words.after],
        trail.map(({ at, actorName, action, before, after }) => [
          at,
          actorName,
          actionName(action, language),
          toText(before),
          toText(after),
        ]),
      ),
      shown: 3,
    },
  ]
}

/** A day as far as it is known. */
function dayOf(on: string, precision: 'day' | 'month' | 'year'): string {
  return precision === 'day' ? on : on.slice(0, precision === 'month' ? 7 : 4)
}

function actionName(action: string, language: Language): string {
  return new Map<string, Text>(Object.entries(actionWords)).get(action)?.[language] ?? action
}

function toText(values: object | null): string {
  return values ? JSON.stringify(values) : ''
}
