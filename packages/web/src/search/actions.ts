import { useMantineColorScheme } from '@mantine/core'
import {
  IconCalendarPlus,
  IconDeviceDesktop,
  IconFileImport,
  IconLanguage,
  IconLock,
  IconMessages,
  IconMoon,
  IconPlus,
  IconSpacingVertical,
  IconSun,
} from '@tabler/icons-react'
import { useNavigate, useParams } from '@tanstack/react-router'
import { languages } from '@travessia/shared/languages'
import type { Right } from '@travessia/shared/permissions'
import { lockScreen } from '../lock/lock.ts'
import { useMe } from '../me/queries.ts'
import { useChooseLanguage } from '../me/use-choose-language.ts'
import { readDensity, setDensity } from '../ui/density.ts'
import { languageNames } from '../ui/preferences.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import { type Entry, matching } from './entries.ts'

/** What one may do from anywhere; while nothing is typed, only what makes something new. */
export function useActions(query: string): Entry[] {
  const made = useMaking()
  const screen = useScreen()
  return matching(query, query.trim() === '' ? made : [...made, ...screen])
}

function useMaking(): Entry[] {
  const say = useWords()
  const navigate = useNavigate()
  const { rights } = useMe()
  const { case: caseId } = useParams({ strict: false })
  const entries: (Entry & { right: Right })[] = [
    { id: 'new-case', right: 'case.create', label: say('search.newCase'), icon: IconPlus, go: () => void navigate({ to: '/cases/new' }) },
    {
      id: 'new-intake',
      right: 'person.write',
      label: say('find.newIntake'),
      icon: IconMessages,
      go: () => void navigate({ to: '/cases/intake' }),
    },
    ...(caseId
      ? [
          {
            id: 'new-event',
            right: 'event.write' as const,
            label: say('find.newEvent'),
            icon: IconCalendarPlus,
            go: () => void navigate({ to: '/cases/$case', params: { case: caseId }, search: { event: 'new' } }),
          },
        ]
      : []),
    {
      id: 'import-case',
      right: 'case.create',
      label: say('find.importCase'),
      icon: IconFileImport,
      go: () => void navigate({ to: '/cases/import' }),
    },
    {
      id: 'new-authority',
      right: 'library.write',
      label: say('find.newAuthority'),
      icon: IconPlus,
      go: () => void navigate({ to: '/library', search: { open: 'new' } }),
    },
  ]
  return entries.filter(({ right }) => rights.includes(right))
}

/** How the screen speaks and looks. */
function useScreen(): Entry[] {
  const say = useWords()
  const present = useLanguage()
  const choose = useChooseLanguage()
  const { setColorScheme } = useMantineColorScheme()
  const density = readDensity() === 'compact' ? 'comfortable' : 'compact'
  const schemes = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop }
  return [
    ...(['light', 'dark', 'auto'] as const).map((scheme) => ({
      id: `scheme-${scheme}`,
      label: `${say('frame.theme')}: ${say(`frame.theme.${scheme}`)}`,
      icon: schemes[scheme],
      go: () => setColorScheme(scheme),
    })),
    ...languages
      .filter((language) => language !== present)
      .map((language) => ({
        id: `language-${language}`,
        label: say('find.language', { language: languageNames[language] }),
        icon: IconLanguage,
        go: () => choose.mutate(language),
      })),
    {
      id: 'density',
      label: say('find.density', { density: say(`frame.density.${density}`) }),
      icon: IconSpacingVertical,
      go: () => setDensity(density),
    },
    { id: 'lock', label: say('find.lock'), icon: IconLock, go: lockScreen },
  ]
}
