import { SettingsFrame, type SettingsPart } from '../settings/settings-frame.tsx'
import { AbsencesSection } from './absences-section.tsx'
import { MailsSection } from './mails-section.tsx'

const parts: readonly SettingsPart[] = [
  { id: 'mails', title: 'told.title', Part: MailsSection },
  { id: 'absences', title: 'absences.title', Part: AbsencesSection },
]

/** How one is told, and who is told while one is away. */
export function NotificationsPage() {
  return <SettingsFrame title="settings.group.notifications" parts={parts} />
}
