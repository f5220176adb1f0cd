import { useRight } from '../me/queries.ts'
import { SettingsTabs } from '../settings/settings-tabs.tsx'
import { NoPermission } from '../ui/no-permission.tsx'
import { Page } from '../ui/page.tsx'
import { useWords } from '../words/use-words.ts'
import { OpenRequests } from './open-requests.tsx'
import { RegisterSection } from './register-section.tsx'
import { ReviewSection } from './review-section.tsx'
import { RulesSection } from './rules-section.tsx'

/** What an organisation owes to the people whose data it keeps. */
export function DataProtectionPage() {
  const say = useWords()
  const seesRequests = useRight('subject.read')
  const reviews = useRight('person.erase')
  const seesRegister = useRight('register.read')
  return (
    <Page title={`${say('settings.title')}\u00a0· ${say('dataProtection.title')}`} lead={say('dataProtection.lead')}>
      <SettingsTabs />
      {!seesRequests && !reviews && !seesRegister && <NoPermission />}
      {seesRequests && <OpenRequests />}
      {reviews && <ReviewSection />}
      {seesRegister && <RegisterSection />}
      {reviews && <RulesSection />}
    </Page>
  )
}
