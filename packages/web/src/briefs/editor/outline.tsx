import { IconAlertTriangle, IconCircle, IconCircleCheck, IconCircleHalf2, IconMapPinQuestion, IconMessage } from '@tabler/icons-react'
import { freeTemplate } from '@travessia/shared/briefs/free'
import type { PrintedBrief, PrintedSection } from '@travessia/shared/briefs/printed'
import { unplacedSection } from '@travessia/shared/briefs/sections'
import type { BriefLimit } from '@travessia/shared/briefs/template'
import { useWords } from '../../words/use-words.ts'
import type { Around } from '../together/use-around.ts'
import type { SectionSave } from './autosaver.ts'
import { useDesk } from './desk.ts'
import { Meter } from './meter.tsx'
import classes from './outline.module.css'

interface OutlineProps {
  printed: PrintedBrief
  /** Whether something stands after the sections that belongs to none of them. */
  isUnplaced: boolean
  limits: readonly BriefLimit[]
  states: Readonly<Record<string, SectionSave>>
  around: (section: string) => Around
  onGo: () => void
}

const signs = { empty: IconCircle, gaps: IconCircleHalf2, written: IconCircleCheck }

/** The sections with how far each one is: empty, with gaps, written; and by whom, the record or a person. */
export function Outline({ printed, isUnplaced, limits, states, around, onGo }: OutlineProps) {
  const say = useWords()
  const isFree = useDesk().file.brief.template === freeTemplate.id
  const { sections } = printed
  return (
    <nav aria-label={say('brief.outline')} className={classes.outline}>
      <Meter printed={printed} limits={limits} />
      <ol className={classes.list}>
        {sections.map((section) => {
          const state = stateOf(section)
          const Sign = signs[state]
          const { holder, comments, changed } = around(section.id)
          return (
            <li key={section.id}>
              <a href={`#section-${section.id}`} className={classes.entry} onClick={onGo} data-state={state}>
                <Sign size={18} aria-hidden className={classes.sign} />
                <span>
                  {section.heading}
                  <small className={classes.about}>
                    {say(`brief.section.is.${state}`, { count: section.gaps.length })}
                    {section.isEdited && !isFree && ` · ${say('brief.section.edited')}`}
                    {section.words > 0 && ' · '}
                    {section.words > 0 && <span className={classes.whole}>{say('brief.words', { count: section.words })}</span>}
                    {states[section.id]?.kind === 'conflict' && ` · ${say('brief.section.conflict')}`}
                    {holder && ` · ${say('desk.outline.held', { name: holder.name })}`}
                  </small>
                  {(comments > 0 || changed.length > 0) && (
                    <small className={classes.notes}>
                      {comments > 0 && (
                        <span>
                          <IconMessage size={14} aria-hidden /> {say('desk.outline.comments', { count: comments })}
                        </span>
                      )}
                      {changed.length > 0 && (
                        <span data-tone="time">
                          <IconAlertTriangle size={14} aria-hidden /> {say('desk.outline.changed', { count: changed.length })}
                        </span>
                      )}
                    </small>
                  )}
                </span>
              </a>
            </li>
          )
        })}
        {isUnplaced && (
          <li>
            <a href={`#section-${unplacedSection}`} className={classes.entry} onClick={onGo} data-state="unplaced">
              <IconMapPinQuestion size={18} aria-hidden className={classes.sign} />
              <span>
                {say('brief.unplaced')}
                <small className={classes.about}>{say('brief.unplaced.mark')}</small>
              </span>
            </a>
          </li>
        )}
      </ol>
    </nav>
  )
}

function stateOf({ gaps, words }: PrintedSection): keyof typeof signs {
  if (gaps.length > 0) return 'gaps'
  return words === 0 ? 'empty' : 'written'
}
