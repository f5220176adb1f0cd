import type { CaseFile, FilePerson } from '@travessia/shared/briefs/case-file'
import { linesOf, type PrintedBrief, type PrintedInline } from '@travessia/shared/briefs/printed'
import { type ConsentView, findWithoutConsent } from '@travessia/shared/data-protection/consents'
import { getPurpose, purposeOf } from '@travessia/shared/data-protection/purposes'
import type { IsoDate } from '@travessia/shared/dates'
import { nameFor } from '@travessia/shared/names'
import type { PreflightItem } from '@travessia/shared/preflight'
import { say } from './preflight-words.ts'

/** Whether those of whom the brief tells, by name, pseudonym or group, allowed that its reader is told. */
export function inspectConsent(file: CaseFile, brief: PrintedBrief, consents: readonly ConsentView[], today: IsoDate): PreflightItem[] {
  const purpose = purposeOf(file.brief.audience)
  if (!purpose) return []
  const told = findTold(file, brief)
  const without = findWithoutConsent(told, consents, file.brief.audience, today)
  if (without.length === 0) return told.length === 0 ? [] : [{ check: 'consent', level: 'ok', text: say.consentThere }]
  return (['withdrawn', 'missing'] as const).flatMap((state): PreflightItem[] => {
    const names = without.filter((one) => one.state === state).map(({ person }) => nameFor(person, 'internal'))
    return names.length === 0 ? [] : [{ check: 'consent', level: 'warns', text: say.consent(state, getPurpose(purpose).name, names) }]
  })
}

/** The people to whom the text refers. */
function findTold(file: CaseFile, brief: PrintedBrief): FilePerson[] {
  const referred = new Set(
    brief.sections
      .flatMap(({ blocks }) => blocks.flatMap(linesOf))
      .flat()
      .flatMap(peopleIn),
  )
  return file.people.filter((person) => referred.has(person.id))
}

function peopleIn(inline: PrintedInline): string[] {
  if (inline.kind === 'footnote') return inline.content.flatMap(peopleIn)
  return inline.kind === 'record' && inline.record.kind === 'person' ? [inline.record.id] : []
}
