import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core'
import { IconCheck, IconDeviceDesktop, IconLanguage, IconMoon, IconSun } from '@tabler/icons-react'
import { type Language, languages } from '@travessia/shared/languages'
import { useLanguage, useWords } from '../words/use-words.ts'
import { ActionMenu } from './action-menu.tsx'

/** Each language by its own name, so that whoever needs it can read it. */
export const languageNames: Record<Language, string> = { 'pt-BR': 'Português', es: 'Español', en: 'English' }

export const schemes = ['light', 'dark', 'auto'] as const

const schemeIcons = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop }

export function LanguageMenu({ onChoose }: { onChoose: (language: Language) => void }) {
  const say = useWords()
  return (
    <ActionMenu
      button={
        <ActionIcon aria-label={say('frame.language')} color="gray" title={say('frame.language')}>
          <IconLanguage size={20} />
        </ActionIcon>
      }
    >
      <LanguageItems onChoose={onChoose} />
    </ActionMenu>
  )
}

export function LanguageItems({ onChoose, phoneOnly }: { onChoose: (language: Language) => void; phoneOnly?: boolean }) {
  const current = useLanguage()
  return languages.map((language) => (
    <Menu.Item
      key={language}
      lang={language}
      hiddenFrom={phoneOnly ? 'sm' : undefined}
      onClick={() => onChoose(language)}
      aria-current={language === current || undefined}
      rightSection={language === current && <IconCheck size={16} aria-hidden />}
    >
      {languageNames[language]}
    </Menu.Item>
  ))
}

export function SchemeMenu() {
  const say = useWords()
  const { colorScheme } = useMantineColorScheme()
  const Icon = schemeIcons[colorScheme]
  return (
    <ActionMenu
      button={
        <ActionIcon aria-label={say('frame.theme')} color="gray" title={say('frame.theme')}>
          <Icon size={20} />
        </ActionIcon>
      }
    >
      <SchemeItems />
    </ActionMenu>
  )
}

export function SchemeItems({ phoneOnly }: { phoneOnly?: boolean }) {
  const say = useWords()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return schemes.map((scheme) => {
    const Icon = schemeIcons[scheme]
    return (
      <Menu.Item
        key={scheme}
        hiddenFrom={phoneOnly ? 'sm' : undefined}
        onClick={() => setColorScheme(scheme)}
        aria-current={scheme === colorScheme || undefined}
        leftSection={<Icon size={16} aria-hidden />}
        rightSection={scheme === colorScheme && <IconCheck size={16} aria-hidden />}
      >
        {say(`frame.theme.${scheme}`)}
      </Menu.Item>
    )
  })
}
