import { type newPerson, partyRoles } from '@travessia/shared/people'
import type { z } from 'zod'
import { useCountries } from '../cases/countries.ts'
import type { ConflictRow } from '../ui/conflict-panel.tsx'
import { useWords } from '../words/use-words.ts'

export function usePersonLabels() {
  const say = useWords()
  return {
    name: say('person.name'),
    role: say('person.role'),
    protected: say('person.protected.label'),
    pseudonym: say('person.pseudonym'),
    initials: say('person.initials'),
    groupLabel: say('person.groupLabel'),
    identifiers: say('person.identifiers'),
    barNumber: say('person.barNumber'),
    contact: say('person.contact'),
    nationality: say('person.nationality'),
    note: say('person.note'),
  }
}

/** Two versions of a person, field by field. */
export function usePersonRows() {
  const say = useWords()
  const labels = usePersonLabels()
  const { name: countryName } = useCountries()
  return (yours: z.input<typeof newPerson>, theirs: Readonly<Record<string, unknown>>): ConflictRow[] =>
    Object.entries(labels).map(([field, label]) => ({
      label,
      yours: tell(field, Object.entries(yours).find(([key]) => key === field)?.[1]),
      theirs: tell(field, theirs[field]),
    }))

  function tell(field: string, value: unknown): string {
    if (value === null || value === undefined || value === '') return ''
    const role = field === 'role' && partyRoles.find((one) => one === value)
    if (role) return say(`partyRole.${role}`)
    if (field === 'protected') return say(value === true ? 'event.yes' : 'event.no')
    return field === 'nationality' ? countryName(String(value)) : String(value)
  }
}
