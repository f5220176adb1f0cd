import type { Direction } from '@travessia/shared/correspondence'
import { useWords } from '../words/use-words.ts'

/** What the fields of an entry are called. */
export function useEntryLabels(direction: Direction) {
  const say = useWords()
  return {
    sort: say('entry.kind'),
    party: say(`entry.party.of.${direction}`),
    institution: say('entry.institution'),
    proceedingId: say('entry.proceeding'),
    channel: say('entry.channel'),
    reference: say('entry.reference'),
    on: say(`entry.on.${direction}`),
    time: say('entry.time'),
    subject: say('entry.subject'),
    note: say('entry.note'),
    annexes: say('entry.annexes'),
    inReplyTo: say('entry.inReplyTo'),
    act: say('entry.act'),
    kind: say('event.kind'),
  }
}
