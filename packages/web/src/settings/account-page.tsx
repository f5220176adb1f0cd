import { PasskeysSection } from '../second-factor/passkeys-section.tsx'
import { SecondFactorSection } from '../second-factor/second-factor-section.tsx'
import { IdleSection } from '../sessions/idle-section.tsx'
import { SessionsSection } from '../sessions/sessions-section.tsx'
import { MeSection } from './me-section.tsx'
import { PasswordSection } from './password-section.tsx'
import { ScreenSection } from './screen-section.tsx'
import { SettingsFrame, type SettingsPart } from './settings-frame.tsx'

const parts: readonly SettingsPart[] = [
  { id: 'me', title: 'settings.me', Part: MeSection },
  { id: 'password', title: 'settings.password', Part: PasswordSection },
  { id: 'second-factor', title: 'factor.title', Part: SecondFactorSection },
  { id: 'passkeys', title: 'passkey.title', Part: PasskeysSection },
  { id: 'sessions', title: 'sessions.title', Part: SessionsSection },
  { id: 'idle', title: 'idle.title', Part: IdleSection },
  { id: 'screen', title: 'settings.screen', Part: ScreenSection },
]

/** What belongs to the person who is signed in. */
export function AccountPage() {
  return <SettingsFrame title="settings.group.account" parts={parts} />
}
