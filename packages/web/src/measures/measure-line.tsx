import type { MeasureRow } from '@travessia/shared/measures'
import { memo } from 'react'
import { Fact } from '../ui/fact.tsx'
import { TextLink } from '../ui/links.tsx'
import { useWords } from '../words/use-words.ts'
import { MeasureFacts } from './measure-facts.tsx'
import { useMeasureName } from './measure-name.ts'
import classes from './measures.module.css'
import { Voices } from './voices.tsx'

/** One measure among those of all cases. */
export const MeasureLine = memo(function MeasureLine({ measure }: { measure: MeasureRow }) {
  const say = useWords()
  const name = useMeasureName()(measure)
  return (
    <li className={classes.measure}>
      <div className={classes.head}>
        <div className={classes.words}>
          <TextLink to="/cases/$case/measures" params={{ case: measure.caseId }} fw={600}>
            {name} · {measure.caseTitle}
          </TextLink>
          <p className={classes.quiet}>{measure.caseReference}</p>
        </div>
      </div>
      <blockquote className={classes.ordered}>{measure.text}</blockquote>
      <Voices measure={measure} />
      <MeasureFacts measure={measure}>
        <Fact label={say('measures.filter.body')}>{measure.forumName}</Fact>
      </MeasureFacts>
    </li>
  )
})
