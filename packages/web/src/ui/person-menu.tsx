import { ActionIcon, Menu } from '@mantine/core'
import { IconLogout, IconSettings, IconUserCircle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { Language } from '@travessia/shared/languages'
import { useWords } from '../words/use-words.ts'
import { LanguageItems, SchemeItems } from './preferences.tsx'

interface PersonMenuProps {
  name: string
  role: string
  organisation: string
  onLanguage: (language: Language) => void
  onSignOut: () => void
}

/** Who is signed in; on a phone also language and appearance, which have their own buttons on a desk. */
export function PersonMenu({ name, role, organisation, onLanguage, onSignOut }: PersonMenuProps) {
  const say = useWords()
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false} width={260}>
      <Menu.Target>
        <ActionIcon aria-label={say('frame.person', { name })} color="gray" title={name}>
          <IconUserCircle size={22} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown mah="80dvh" style={{ overflowY: 'auto' }}>
        <Menu.Label c="var(--mantine-color-text)">
          <strong>{name}</strong>
          <br />
          <span style={{ fontWeight: 400 }}>
            {role} · {organisation}
          </span>
        </Menu.Label>
        <Menu.Item component={Link} to="/settings" leftSection={<IconSettings size={16} aria-hidden />}>
          {say('nav.settings')}
        </Menu.Item>
        <Menu.Divider hiddenFrom="sm" />
        <Menu.Label hiddenFrom="sm">{say('frame.language')}</Menu.Label>
        <LanguageItems onChoose={onLanguage} phoneOnly />
        <Menu.Divider hiddenFrom="sm" />
        <Menu.Label hiddenFrom="sm">{say('frame.theme')}</Menu.Label>
        <SchemeItems phoneOnly />
        <Menu.Divider />
        <Menu.Item onClick={onSignOut} leftSection={<IconLogout size={16} aria-hidden />}>
          {say('frame.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
