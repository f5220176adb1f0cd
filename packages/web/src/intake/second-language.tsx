import { Select } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { isLanguage, languages } from '@travessia/shared/languages'
import { languageNames } from '../ui/preferences.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import { route } from './question.tsx'

/** In which other language the questions stand: for whoever goes on another day, or speaks better another one. */
export function SecondLanguage() {
  const say = useWords()
  const present = useLanguage()
  const navigate = useNavigate()
  const { with: language } = route.useSearch()
  const others = languages.filter((one) => one !== present)
  return (
    <Select
      label={say('intake.with.short')}
      data={[{ value: 'none', label: say('intake.with.none') }, ...others.map((one) => ({ value: one, label: languageNames[one] }))]}
      value={language ?? 'none'}
      onChange={(chosen) =>
        void navigate({
          to: '.',
          search: (now) => ({ ...now, with: chosen && isLanguage(chosen) ? chosen : undefined }),
          replace: true,
          ignoreBlocker: true,
        })
      }
      allowDeselect={false}
    />
  )
}
