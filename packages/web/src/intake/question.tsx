import { getRouteApi } from '@tanstack/react-router'
import { type ReactNode, useCallback } from 'react'
import type { WordKey } from '../words/spoken.ts'
import { useWords } from '../words/use-words.ts'
import classes from './intake.module.css'
import { useAsked } from './use-asked.ts'

export const route = getRouteApi('/inside/cases/$case/intake')

interface QuestionProps {
  ask: WordKey
  /** For whoever asks. */
  hint?: WordKey | undefined
  children: ReactNode
}

/** One question, in both languages. It takes the focus as it comes, so that it is read aloud first. */
export function Question({ ask, hint, children }: QuestionProps) {
  const say = useWords()
  const takeFocus = useCallback((heading: HTMLElement | null) => heading?.focus(), [])
  return (
    <section className={classes.step}>
      <div>
        <h2 ref={takeFocus} tabIndex={-1} className={classes.ask}>
          {say(ask)}
        </h2>
        <Asked word={ask} />
        {hint && <p className={classes.hint}>{say(hint)}</p>}
      </div>
      {children}
    </section>
  )
}

/** The same in the language of whoever answers. */
export function Asked({ word }: { word: WordKey }) {
  const { with: language } = route.useSearch()
  const said = useAsked(language)(word)
  if (!said) return null
  return (
    <p lang={language} className={classes.asked}>
      {said}
    </p>
  )
}
