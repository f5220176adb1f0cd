import { useMe, useRight } from '../me/queries.ts'
import { ButtonLink } from '../ui/links.tsx'
import { Page } from '../ui/page.tsx'
import { Section } from '../ui/section.tsx'
import { useWords } from '../words/use-words.ts'
import { InvitationsSection } from './invitations-section.tsx'
import { LetterheadSection } from './letterhead-section.tsx'
import { MeSection } from './me-section.tsx'
import { OrganisationSection } from './organisation-section.tsx'
import { PasswordSection } from './password-section.tsx'
import { ScreenSection } from './screen-section.tsx'
import { TeamSection } from './team-section.tsx'
import { TokensSection } from './tokens-section.tsx'

export function SettingsPage() {
  const say = useWords()
  const seesTeam = useRight('user.read')
  const keepsTeam = useRight('user.write')
  const keepsPaper = useRight('organisation.write')
  const readsCalendars = useRight('calendar.read')
  const makesTokens = useRight('token.write')
  return (
    <Page title={say('settings.title')}>
      <MeSection />
      <PasswordSection />
      <ScreenSection />
      {seesTeam && <TeamSection />}
      {keepsTeam && <InvitationsSection />}
      {makesTokens && <TokensSection />}
      <OrganisationSection />
      {keepsPaper && <LetterheadSection />}
      {readsCalendars && <CalendarsSection />}
      <DemonstrationSection />
    </Page>
  )
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

/** Only while there is none: afterwards the banner leads out of it. */
function DemonstrationSection() {
  const say = useWords()
  const { organisation } = useMe()
  const mayLoad = useRight('demonstration.write')
  if (organisation.demonstration || !mayLoad) return null
  return (
    <Section title={say('settings.demo')} about={say('settings.demo.about')}>
      <ButtonLink to="/start" variant="default" style={{ alignSelf: 'flex-start' }}>
        {say('start.demo.title')}
      </ButtonLink>
    </Section>
  )
}
