import { RequirementSection } from '../second-factor/requirement-section.tsx'
import { IdleRuleSection } from '../sessions/idle-rule-section.tsx'
import { InvitationsSection } from './invitations-section.tsx'
import { holds, SettingsFrame, type SettingsPart } from './settings-frame.tsx'
import { TeamSection } from './team-section.tsx'

const parts: readonly SettingsPart[] = [
  { id: 'team', title: 'settings.team', Part: TeamSection, shown: holds('user.read') },
  { id: 'invitations', title: 'settings.invitations', Part: InvitationsSection, shown: holds('user.write') },
  { id: 'security', title: 'factor.require.title', Part: RequirementSection, shown: holds('user.write') },
  { id: 'idle', title: 'idle.rule.title', Part: IdleRuleSection, shown: holds('organisation.write') },
]

/** Who works here, and how they get in. */
export function TeamPage() {
  return <SettingsFrame title="settings.group.team" parts={parts} />
}
