import type { CaseRow as Row } from '@travessia/shared/cases'
import { fronts } from '@travessia/shared/choices'
import { useMemo } from 'react'
import { useLanguage, useWords } from '../words/use-words.ts'
import { groupRows, type Line } from './group-rows.ts'
import { knownIn } from './known-in.ts'
import type { CaseGroup } from './list-search.ts'

/** The lines of the list: its rows, under headings where it is divided. */
export function useLines(rows: readonly Row[], by: CaseGroup | undefined): readonly Line[] {
  const say = useWords()
  const language = useLanguage()
  return useMemo(() => {
    if (!by) return rows.map((row) => ({ key: row.id, row }))
    const none = say(by === 'lead' ? 'case.lead.none' : by === 'front' ? 'cases.group.noFront' : 'cases.noProceeding')
    return groupRows(rows, namesOf, none, language)

    function namesOf({ proceedings, leadName, ...row }: Row): readonly string[] {
      if (by === 'lead') return leadName ? [leadName] : []
      if (by === 'front') return knownIn(fronts, row.fronts).map((front) => say(`front.${front}`))
      if (by === 'forum') return proceedings.map((one) => one.forumName)
      return proceedings.map((one) => `${one.forumName} · ${one.outcome ? say('cases.ended') : one.stageName}`)
    }
  }, [rows, by, say, language])
}
