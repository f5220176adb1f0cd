import { countryName } from '@travessia/shared/briefs/caption'
import { longDay } from '@travessia/shared/briefs/long-day'
import { getPurpose } from '@travessia/shared/data-protection/purposes'
import type { Language, Text } from '@travessia/shared/languages'
import { type PaperPart, paragraph, table } from '../paper.ts'
import type { PersonData } from './gather.ts'
import { words as say } from './words.ts'

/** What is kept of a person, told in parts; one that has nothing says so. */
export function tellPersonData(found: PersonData, language: Language): PaperPart[] {
  const t = (text: Text) => text[language]
  const part = (heading: Text, header: readonly Text[], widths: readonly number[], rows: readonly (readonly string[])[]): PaperPart => ({
    heading: t(heading),
    blocks: rows.length > 0 ? [table(header.map(t), widths, rows)] : [paragraph(t(say.nothing))],
  })
  const { person } = found
  const day = (moment: string | null) => (moment ? longDay(moment.slice(0, 10), language) : '')
  const record: [Text, string][] = [
    [say.name, person.name],
    [say.role, say.roles[person.role][language]],
    [say.pseudonym, person.pseudonym],
    [say.initials, person.initials],
    [say.group, person.groupLabel],
    [say.nationality, person.nationality ? countryName(person.nationality, language) : ''],
    [say.identifiers, person.identifiers],
    [say.contact, [person.contact, person.barNumber].filter(Boolean).join('\n')],
    [say.note, person.note],
  ]
  return [
    { heading: '', blocks: [paragraph(`${t(say.about)} ${day(found.takenOutAt)}. ${t(say.origin)}`)] },
    part(
      say.record,
      [say.item, say.content],
      [1, 3],
      record.filter(([, text]) => text !== '').map(([name, text]) => [t(name), text]),
    ),
    part(
      say.facts,
      [say.day, say.content],
      [2, 5],
      found.facts.map(({ on, title, note }) => [day(on), [title, note].filter(Boolean).join('\n')]),
    ),
    part(
      say.documents,
      [say.number, say.content, say.day],
      [1, 5, 2],
      found.documents.map(({ number, title, datedOn }) => [String(number), title, day(datedOn)]),
    ),
    part(
      say.consents,
      [say.what, say.given, say.withdrawn],
      [4, 2, 2],
      found.consents.map(({ purpose, givenOn, withdrawnOn }) => [t(getPurpose(purpose).name), day(givenOn), day(withdrawnOn)]),
    ),
    part(
      say.requests,
      [say.what, say.received, say.answered],
      [4, 2, 2],
      found.requests.map(({ kind, receivedOn, answeredOn, answer }) => [
        [say.kinds[kind][language], answer].filter(Boolean).join('\n'),
        day(receivedOn),
        day(answeredOn),
      ]),
    ),
    part(
      say.filed,
      [say.day, say.readBy],
      [2, 5],
      found.filed.map(({ on, audience }) => [day(on), say.audiences[audience][language]]),
    ),
    part(
      say.trail,
      [say.day, say.content],
      [2, 5],
      found.trail.map(({ at, role, did }) => [day(at), `${role ? say.teamRoles[asRole(role)][language] : t(say.system)} ${did}`]),
    ),
  ]
}

type TeamRole = keyof typeof say.teamRoles

function asRole(role: string): TeamRole {
  return role in say.teamRoles ? (role as TeamRole) : 'admin'
}
