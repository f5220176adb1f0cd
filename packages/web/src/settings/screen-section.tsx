import { useMantineColorScheme } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type Language, languages } from '@travessia/shared/languages'
import { parseResponse } from 'hono/client'
import { type ReactNode, useState } from 'react'
import { api } from '../api.ts'
import { type Density, readDensity, setDensity } from '../ui/density.ts'
import { exitPlaces, readExitPlace, setExitPlace } from '../ui/exit-place.ts'
import { languageNames, schemes } from '../ui/preferences.tsx'
import { Section } from '../ui/section.tsx'
import { Segments } from '../ui/segments.tsx'
import { speak } from '../words/spoken.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import classes from './settings.module.css'

const densities: readonly Density[] = ['comfortable', 'compact']

/** How this person reads the screen: language (kept with the account), appearance, spacing and where the quick exit leads (kept on the device). */
export function ScreenSection() {
  const say = useWords()
  const language = useLanguage()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const [density, showDensity] = useState(readDensity)
  const [place, showPlace] = useState(readExitPlace)
  const choose = useMutation({
    mutationFn: async (chosen: Language) => {
      await speak(chosen, true)
      return parseResponse(api.me.$patch({ json: { language: chosen } }))
    },
  })
  return (
    <Section title={say('settings.screen')}>
      <Choice label={say('frame.language')}>
        <Segments
          label={say('frame.language')}
          value={language}
          onChange={(chosen) => choose.mutate(chosen)}
          choices={languages.map((known) => ({ value: known, label: languageNames[known] }))}
        />
      </Choice>
      <Choice label={say('frame.theme')}>
        <Segments
          label={say('frame.theme')}
          value={colorScheme}
          onChange={setColorScheme}
          choices={schemes.map((scheme) => ({ value: scheme, label: say(`frame.theme.${scheme}`) }))}
        />
      </Choice>
      <Choice label={say('frame.density')}>
        <Segments
          label={say('frame.density')}
          value={density}
          onChange={(chosen) => {
            setDensity(chosen)
            showDensity(chosen)
          }}
          choices={densities.map((known) => ({ value: known, label: say(`frame.density.${known}`) }))}
        />
      </Choice>
      <Choice label={say('frame.quickExit.place')}>
        <Segments
          label={say('frame.quickExit.place')}
          value={place}
          onChange={(chosen) => {
            setExitPlace(chosen)
            showPlace(chosen)
          }}
          choices={exitPlaces.map((known) => ({ value: known, label: say(`frame.quickExit.place.${known}`) }))}
        />
      </Choice>
    </Section>
  )
}

function Choice({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={classes.choice}>
      <span className={classes.label} aria-hidden>
        {label}
      </span>
      {children}
    </div>
  )
}
