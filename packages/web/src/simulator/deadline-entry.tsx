import { citeText } from '@travessia/shared/cites'
import { memo, useState } from 'react'
import { useLawNames } from '../law/names.ts'
import { DateText } from '../ui/date-text.tsx'
import { Due } from '../ui/due.tsx'
import { Fact } from '../ui/fact.tsx'
import { CountSection } from '../why/count-section.tsx'
import { SourceSection } from '../why/source-section.tsx'
import { WhyParagraph } from '../why/why-paragraph.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import type { SimulatedDeadline } from './read-simulation.ts'
import classes from './simulator.module.css'
import { useIsPrinting } from './use-is-printing.ts'

/** A deadline with its day, who is bound, how sure we are, where it stands in the law; folded, why this date. It waits for the reading. */
export const DeadlineEntry = memo(function DeadlineEntry({ deadline, showsBody }: { deadline: SimulatedDeadline; showsBody: boolean }) {
  const say = useWords()
  const names = useLawNames()
  const language = useLanguage()
  const isPrinting = useIsPrinting()
  const [isOpen, setOpen] = useState(false)
  const { procedure, rule, opens, openedIn, source } = deadline
  return (
    <li className={classes.deadline}>
      <Due deadline={deadline} />
      <div className={classes.what}>
        <h3 className={classes.rule}>{names.rule(procedure, rule)}</h3>
        <div className={classes.quiet}>
          {showsBody && `${names.body(procedure)} · `}
          {citeText(source.cite, language)}
        </div>
        <details
          className={classes.why}
          open={isOpen || isPrinting}
          onToggle={(toggle) => isPrinting || setOpen(toggle.currentTarget.open)}
        >
          <summary>{say('why.title')}</summary>
          {(isOpen || isPrinting) && (
            <div className={classes.reasons}>
              <WhyParagraph deadline={deadline} />
              <CountSection deadline={deadline} />
              <SourceSection
                deadline={deadline}
                openedBy={
                  <Fact label={say('why.openedBy')}>
                    {names.kind(openedIn, opens.kind)}, <DateText day={opens.on} />
                  </Fact>
                }
              />
            </div>
          )}
        </details>
      </div>
    </li>
  )
})
