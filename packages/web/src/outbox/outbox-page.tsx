import { holds, SettingsFrame, type SettingsPart } from '../settings/settings-frame.tsx'
import { MailsSection } from './mails-section.tsx'
import { StatementSection } from './statement-section.tsx'

const parts: readonly SettingsPart[] = [
  { id: 'statement', title: 'statement.title', Part: StatementSection, shown: holds('outbox.read') },
  { id: 'mails', title: 'outbox.title', Part: MailsSection, shown: holds('outbox.read') },
]

/** What the house sends by itself, and whether anything is missing. */
export function OutboxPage() {
  return <SettingsFrame title="settings.group.outbox" parts={parts} />
}
