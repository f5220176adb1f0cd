import { IconCircle, IconCircleCheck, IconCircleHalf2 } from '@tabler/icons-react'
import type { PrintedSection } from '@travessia/shared/briefs/printed'
import { useWords } from '../../words/use-words.ts'
import type { SectionSave } from './autosaver.ts'
import classes from './outline.module.css'

interface OutlineProps {
  sections: readonly PrintedSection[]
  states: Readonly<Record<string, SectionSave>>
  onGo: () => void
}

const signs = { empty: IconCircle, gaps: IconCircleHalf2, written: IconCircleCheck }

/** The sections with how far each one is: empty, with gaps, written; and by whom, the record or a person. */
export function Outline({ sections, states, onGo }: OutlineProps) {
  const say = useWords()
  const words = sections.reduce((sum, section) => sum + section.words, 0)
  return (
    <nav aria-label={say('brief.outline')} className={classes.outline}>
      <ol className={classes.list}>
        {sections.map((section) => {
          const state = stateOf(section)
          const Sign = signs[state]
          return (
            <li key={section.id}>
              <a href={`#section-${section.id}`} className={classes.entry} onClick={onGo} data-state={state}>
                <Sign size={18} aria-hidden className={classes.sign} />
                <span>
                  {section.heading}
                  <small className={classes.about}>
                    {say(`brief.section.is.${state}`, { count: section.gaps.length })}
                    {section.isEdited && ` · ${say('brief.section.edited')}`}
                    {states[section.id]?.kind === 'conflict' && ` · ${say('brief.section.conflict')}`}
                  </small>
                </span>
              </a>
            </li>
          )
        })}
      </ol>
      <p className={classes.words}>{say('brief.words', { count: words })}</p>
    </nav>
  )
}

function stateOf({ gaps, words }: PrintedSection): keyof typeof signs {
  if (gaps.length > 0) return 'gaps'
  return words === 0 ? 'empty' : 'written'
}
