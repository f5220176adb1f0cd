import type { JSONContent } from '@tiptap/react'
import { type Block, numbered } from '@travessia/shared/briefs/blocks'
import type { CaseFile } from '@travessia/shared/briefs/case-file'
import { longDay } from '@travessia/shared/briefs/long-day'
import { factLabel, inTime, tellFact } from '@travessia/shared/briefs/parts/facts'
import { annexName } from '@travessia/shared/briefs/settle'
import { writeRichText } from '@travessia/shared/briefs/write-rich-text'
import type { Catalogue } from '@travessia/shared/catalogue'
import { nameFor } from '@travessia/shared/names'
import { dayText } from '@travessia/shared/steps'
import { isNamed } from '@travessia/shared/track'

const recordKinds = ['facts', 'people', 'annexes', 'deadlines'] as const
export const sourceKinds = [...recordKinds, 'authorities', 'paragraphs'] as const
export type SourceKind = (typeof sourceKinds)[number]

/** Something of the record that can be put into the text. */
export interface Source {
  readonly id: string
  readonly about?: string
  readonly words: string
  readonly content: JSONContent | JSONContent[]
}

/** What the record offers of a kind, in the language of the brief and named for its audience. */
export function listSources(
  law: Catalogue,
  file: CaseFile,
  numbers: ReadonlyMap<string, number>,
  kind: (typeof recordKinds)[number],
): Source[] {
  switch (kind) {
    case 'facts':
      return file.events
        .filter((one) => one.proceedingId === null)
        .toSorted(inTime)
        .map((fact) => toFact(file, numbers, fact))
    case 'people':
      return file.people.map((person) => ({
        id: person.id,
        words: nameFor(person, file.brief.audience),
        content: { type: 'person', attrs: { person: person.id } },
      }))
    case 'annexes':
      return file.annexes
        .toSorted((a, b) => a.position - b.position)
        .map((annex, at) => ({
          id: annex.id,
          about: annexName(at + 1, file.brief.language),
          words: annex.title,
          content: { type: 'annexReference', attrs: { annex: annex.id } },
        }))
    case 'deadlines':
      return file.deadlines.flatMap((deadline) =>
        deadline.due && deadline.state !== 'superseded' ? [toDeadline(law, file, deadline.id, deadline.rule, deadline.due)] : [],
      )
  }
}

/** A fact that the brief already tells is referred to by its paragraph; one that it does not tell yet is told. */
function toFact(file: CaseFile, numbers: ReadonlyMap<string, number>, fact: CaseFile['events'][number]): Source {
  const label = factLabel(fact.id)
  const number = numbers.get(label)
  const date = longDay(fact.on, file.brief.language, fact.precision)
  const words = fact.title || fact.note.slice(0, 120)
  if (number !== undefined)
    return { id: fact.id, about: `${date} · § ${number}`, words, content: { type: 'crossReference', attrs: { to: label } } }
  return { id: fact.id, about: date, words, content: toContent(tellFact(file, fact)) }
}

function toDeadline({ forums }: Catalogue, file: CaseFile, id: string, rule: string, due: string): Source {
  const { language } = file.brief
  const rules = forums.flatMap((forum) => forum.procedures.flatMap((procedure) => procedure.rules))
  const name = rules.find((one) => isNamed(one, rule))?.name[language] ?? rule
  return { id, about: dayText(due, language), words: name, content: toContent([numbered(`${name}: ${longDay(due, language)}.`)]) }
}

function toContent(blocks: readonly Block[]): JSONContent[] {
  return writeRichText(blocks).content
}
