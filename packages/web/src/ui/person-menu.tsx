import { ActionIcon, Menu } from '@mantine/core'
import { IconDevices, IconDoorOff, IconKeyboard, IconLock, IconLogout, IconSettings, IconUserCircle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { Language } from '@travessia/shared/languages'
import { useWords } from '../words/use-words.ts'
import { ActionMenu } from './action-menu.tsx'
import { LanguageItems, SchemeItems } from './preferences.tsx'

interface PersonMenuProps {
  name: string
  role: string
  organisation: string
  onLanguage: (language: Language) => void
  onKeys: () => void
  onLock: () => void
  onLeaveEverywhere: () => void
  onSignOut: () => void
}

/** Who is signed in; on a phone also language and appearance, which have their own buttons on a desk. */
export function PersonMenu({ name, role, organisation, onLanguage, onKeys, onLock, onLeaveEverywhere, onSignOut }: PersonMenuProps) {
  const say = useWords()
  return (
    <ActionMenu
      width={260}
      button={
        <ActionIcon aria-label={say('frame.person', { name })} color="gray" title={name}>
          <IconUserCircle size={22} />
        </ActionIcon>
      }
    >
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
      <Menu.Item component={Link} to="/settings" hash="sessions" leftSection={<IconDevices size={16} aria-hidden />}>
        {say('sessions.title')}
      </Menu.Item>
      <Menu.Divider hiddenFrom="sm" />
      <Menu.Label hiddenFrom="sm">{say('frame.language')}</Menu.Label>
      <LanguageItems onChoose={onLanguage} phoneOnly />
      <Menu.Divider hiddenFrom="sm" />
      <Menu.Label hiddenFrom="sm">{say('frame.theme')}</Menu.Label>
      <SchemeItems phoneOnly />
      <Menu.Divider />
      <Menu.Item visibleFrom="sm" onClick={onKeys} leftSection={<IconKeyboard size={16} aria-hidden />}>
        {say('frame.keys')}
      </Menu.Item>
      <Menu.Item onClick={onLock} leftSection={<IconLock size={16} aria-hidden />}>
        {say('lock.now')}
      </Menu.Item>
      <Menu.Item onClick={onSignOut} leftSection={<IconLogout size={16} aria-hidden />}>
        {say('frame.signOut')}
      </Menu.Item>
      <Menu.Item onClick={onLeaveEverywhere} leftSection={<IconDoorOff size={16} aria-hidden />}>
        {say('sessions.endAll')}
      </Menu.Item>
    </ActionMenu>
  )
}
