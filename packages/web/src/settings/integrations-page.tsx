import { FeedsSection } from '../feeds/feeds-section.tsx'
import { holds, SettingsFrame, type SettingsPart } from './settings-frame.tsx'
import { TokensSection } from './tokens-section.tsx'

const parts: readonly SettingsPart[] = [
  { id: 'feeds', title: 'feeds.title', Part: FeedsSection, shown: holds('feed.write') },
  { id: 'tokens', title: 'settings.tokens', Part: TokensSection, shown: holds('token.write') },
]

/** Where other programs come in. */
export function IntegrationsPage() {
  return <SettingsFrame title="settings.group.integrations" parts={parts} />
}
