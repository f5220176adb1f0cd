import { useQuery } from '@tanstack/react-query'
import { isInstant, isIsoDate } from '@travessia/shared/dates'
import { useCountries } from '../cases/countries.ts'
import { readerZone } from '../ui/clock.ts'
import { formatDay, formatMoment } from '../ui/format-day.ts'
import { currentSpoken, type WordKey } from '../words/spoken.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { writersQuery } from './queries.ts'

/** By what the words for the values of a field begin. */
const prefixes: Readonly<Record<string, readonly string[]>> = {
  visibility: ['visibility'],
  role: ['role', 'partyRole'],
  ourRole: ['ourRole'],
  state: ['brief.state'],
  language: ['brief.language'],
  audience: ['audience'],
  channel: ['filing.channel'],
  voice: ['measure.voice'],
  status: ['measure.status'],
  term: ['measure.term'],
  kind: ['measure.kind', 'entry.kind'],
  type: ['measure.type'],
  kinds: ['annex.kind'],
}

/** The values that are members of the team. */
const members = new Set(['leadId', 'memberIds', 'ownerId', 'memberId', 'viewAs'])

const countries = new Set(['state', 'nationality', 'recognisedIn'])

/** A stored value as a person would say it. */
export function useTellValue(): (field: string, value: unknown) => string {
  const say = useWords()
  const language = useLanguage()
  const writers = useQuery(writersQuery).data
  const { name: nameCountry } = useCountries()
  return tell

  function tell(field: string, value: unknown): string {
    if (value === null || value === undefined || value === '') return say('conflict.empty')
    if (typeof value === 'boolean') return say(value ? 'event.yes' : 'event.no')
    if (Array.isArray(value)) return value.length === 0 ? say('conflict.empty') : value.map((one) => tell(field, one)).join(', ')
    if (typeof value === 'object') return tellObject(value)
    const text = String(value)
    if (members.has(field)) return writers?.find(({ id }) => id === text)?.name ?? say('history.formerMember')
    if (isIsoDate(text)) return formatDay(text, language)
    if (isInstant(text)) return formatMoment(text, language, readerZone())
    if (countries.has(field) && /^[A-Z]{2}$/.test(text)) return nameCountry(text)
    const key = prefixes[field]?.map((prefix) => findKey(`${prefix}.${text}`)).find(Boolean)
    return key ? say(key) : text
  }

  /** The values alone: the names inside are for programs. */
  function tellObject(value: object): string {
    return Object.entries(value)
      .map(([name, one]) => tell(name, one))
      .join(' · ')
  }
}

/** The cast holds: it is asked for in the catalogue. */
function findKey(key: string): WordKey | undefined {
  return key in currentSpoken().intl.messages ? (key as WordKey) : undefined
}
