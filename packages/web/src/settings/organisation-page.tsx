import { ButtonLink } from '../ui/links.tsx'
import { Section } from '../ui/section.tsx'
import { useWords } from '../words/use-words.ts'
import { BackupsSection } from './backups-section.tsx'
import { LetterheadSection } from './letterhead-section.tsx'
import { OrganisationSection } from './organisation-section.tsx'
import { RecognitionSection } from './recognition-section.tsx'
import { holds, SettingsFrame, type SettingsPart } from './settings-frame.tsx'
import { StorageSection } from './storage-section.tsx'

const parts: readonly SettingsPart[] = [
  { id: 'organisation', title: 'organisation.title', Part: OrganisationSection },
  { id: 'letterhead', title: 'letterhead.title', Part: LetterheadSection, shown: holds('organisation.write') },
  { id: 'calendars', title: 'calendars.title', Part: CalendarsSection, shown: holds('calendar.read') },
  { id: 'storage', title: 'storage.title', Part: StorageSection, shown: holds('organisation.write') },
  { id: 'recognition', title: 'recognition.title', Part: RecognitionSection, shown: holds('organisation.write') },
  { id: 'backups', title: 'backups.title', Part: BackupsSection, shown: holds('organisation.write') },
  {
    id: 'demonstration',
    title: 'settings.demo',
    Part: DemonstrationSection,
    // Only while there is none: afterwards the banner leads out of it.
    shown: (me) => !me.organisation.demonstration && holds('demonstration.write')(me),
  },
]

/** What belongs to the whole house. */
export function OrganisationPage() {
  return <SettingsFrame title="settings.group.organisation" parts={parts} />
}

function CalendarsSection() {
  const say = useWords()
  return (
    <Section title={say('calendars.title')} about={say('calendars.lead')}>
      <ButtonLink to="/settings/calendars" variant="default" style={{ alignSelf: 'flex-start' }}>
        {say('calendars.open')}
      </ButtonLink>
    </Section>
  )
}

function DemonstrationSection() {
  const say = useWords()
  return (
    <Section title={say('settings.demo')} about={say('settings.demo.about')}>
      <ButtonLink to="/start" variant="default" style={{ alignSelf: 'flex-start' }}>
        {say('start.demo.title')}
      </ButtonLink>
    </Section>
  )
}
