import { Anchor } from '@mantine/core'
import type { Place } from '@travessia/shared/briefs/blocks'
import type { BriefGap, PrintedSection } from '@travessia/shared/briefs/printed'
import { useWords } from '../../words/use-words.ts'
import classes from './gap-list.module.css'

interface GapListProps {
  gaps: readonly BriefGap[]
  sections: readonly PrintedSection[]
  onMend: (place: Place) => void
}

/** The missing facts by section; each leads to the form, or the place in the text, that mends it. */
export function GapList({ gaps, sections, onMend }: GapListProps) {
  const say = useWords()
  const lacking = sections.filter((section) => gaps.some((gap) => gap.section === section.id))
  return (
    <ul className={classes.list}>
      {lacking.map((section) => (
        <li key={section.id}>
          <strong className={classes.section}>{section.heading}</strong>
          <ul className={classes.gaps}>
            {gaps
              .filter((gap) => gap.section === section.id)
              .map((gap) => (
                <li key={`${gap.text} ${gap.place.at} ${gap.place.id}`}>
                  {gap.text}{' '}
                  <Anchor component="button" type="button" onClick={() => onMend(placeFor(gap))}>
                    {say(`brief.mend.${gap.place.at}`)}
                  </Anchor>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** A gap in the text itself is mended where it stands, whatever section it once came from. */
function placeFor({ place, section }: BriefGap): Place {
  return place.at === 'brief' ? { at: 'brief', id: section } : place
}
