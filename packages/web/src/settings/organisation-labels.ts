import type { OrganisationFields } from '@travessia/shared/organisation'
import { useCountries } from '../cases/countries.ts'
import type { ConflictRow } from '../ui/conflict-panel.tsx'
import { useWords } from '../words/use-words.ts'

export function useOrganisationLabels(): Record<keyof OrganisationFields, string> {
  const say = useWords()
  return {
    name: say('organisation.name'),
    legalNature: say('organisation.legalNature'),
    taxId: say('organisation.taxId'),
    address: say('organisation.address'),
    email: say('organisation.email'),
    phone: say('organisation.phone'),
    recognisedIn: say('organisation.recognisedIn'),
  }
}

/** Two versions of the particulars, field by field. */
export function useOrganisationRows() {
  const labels = useOrganisationLabels()
  const { name: countryName } = useCountries()
  return (yours: Readonly<Record<string, unknown>>, theirs: Readonly<Record<string, unknown>>): ConflictRow[] =>
    Object.entries(labels).map(([field, label]) => ({ label, yours: tell(field, yours[field]), theirs: tell(field, theirs[field]) }))

  function tell(field: string, value: unknown): string {
    if (typeof value !== 'string' || value === '') return ''
    return field === 'recognisedIn' ? countryName(value) : value
  }
}
