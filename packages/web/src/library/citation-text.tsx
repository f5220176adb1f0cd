import type { AuthorityView } from '@travessia/shared/authorities'
import { type CitationForm, cite } from '@travessia/shared/library/cite'
import { useLanguage } from '../words/use-words.ts'

/** How each system usually asks to be cited; a brief says its own form. */
const formBySystem: Readonly<Record<AuthorityView['system'], CitationForm>> = {
  'inter-american': 'iacthr',
  un: 'un',
  europe: 'ecthr',
  africa: 'oscola',
  brazil: 'abnt',
  other: 'abnt',
}

type Cited = Parameters<typeof cite>[0]

/** The whole citation as a footnote has it, in the language of the screen. */
export function CitationText({ authority }: { authority: Cited }) {
  const language = useLanguage()
  const runs = cite(authority, { form: formBySystem[authority.system], language, at: '', again: false })
  return runs.map((run, index) => {
    // Runs have no name of their own, and the whole line changes at once.
    const key = `${index} ${run.text}`
    return run.italic ? (
      <em key={key} lang={run.language}>
        {run.text}
      </em>
    ) : (
      <span key={key} lang={run.language}>
        {run.text}
      </span>
    )
  })
}
