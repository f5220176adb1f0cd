import type { CaseArchive } from '@travessia/shared/case-archive'
import { stepsOf } from '@travessia/shared/checklists'
import { findProcedure } from '@travessia/shared/forums/index'
import type { Language, Text } from '@travessia/shared/languages'
import type { Voice } from '@travessia/shared/measures'
import { kindWords } from '../correspondence/words.ts'
import { complianceNames } from '../measures/words.ts'
import type { Cell, Table } from './tables.ts'
import { channelWords, directionWords, words } from './words.ts'

type Make = (name: string, title: Text, columns: readonly Text[], rows: readonly (readonly Cell[])[]) => Table

/** The lists of what the team keeps beside the record. */
export function deskTables(archive: CaseArchive, table: Make, language: Language): Table[] {
  return [
    table(
      'measures',
      words.measures,
      [words.number, words.ordered, words.addressee, words.due, words.byState, words.byUs, words.byBody],
      archive.measures.map((one) => {
        const said = (voice: Voice) => one.statuses.findLast((status) => status.voice === voice)?.status
        const voices = (['state', 'us', 'body'] as const).map((voice) => tell(said(voice)))
        return [one.number, one.text, one.addressee, one.termOn ?? one.termText, ...voices]
      }),
    ),
    table(
      'correspondence',
      words.correspondence,
      [words.day, words.direction, words.what, words.institution, words.channel, words.number, words.subject, words.note],
      archive.correspondence.map(({ on, direction, kind, institution, channel, reference, subject, note }) => [
        on,
        directionWords[direction][language],
        kindWords(kind, language),
        institution,
        channelWords[channel][language],
        reference,
        subject,
        note,
      ]),
    ),
    table(
      'tasks',
      words.tasks,
      [words.title, words.due, words.done, words.note],
      archive.tasks.map((one) => [one.title || stepName(one.step), one.dueOn, one.doneAt?.slice(0, 10) ?? null, one.note]),
    ),
    table(
      'discussion',
      words.discussion,
      [words.moment, words.who, words.said],
      archive.discussion.map(({ createdAt, author, body }) => [createdAt, author, body]),
    ),
  ]

  function tell(status: keyof typeof complianceNames | undefined): string {
    return status ? complianceNames[status][language] : ''
  }

  /** What the law calls the step of which a task was made. */
  function stepName(step: CaseArchive['tasks'][number]['step']): string {
    const filing = step && findProcedure(step.procedure)?.filings.find((one) => one.id === step.filing)
    return (filing && stepsOf(filing).find(({ item }) => item === step?.item)?.says[language]) ?? step?.item ?? ''
  }
}
