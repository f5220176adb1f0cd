import type { ProceedingState } from '@travessia/shared/docket'
import type { ProceedingView } from '@travessia/shared/proceedings'
import { useLawNames } from '../law/names.ts'
import { useRight } from '../me/queries.ts'
import { formatDay } from '../ui/format-day.ts'
import { ButtonLink } from '../ui/links.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import { nothingOpen } from './open-form.ts'
import classes from './proceeding-strip.module.css'

interface SilenceNoticeProps {
  proceeding: ProceedingView
  silence: ProceedingState['silences'][number]
}

/** The other side let its limit pass: says so, and offers what may follow. */
export function SilenceNotice({ proceeding, silence }: SilenceNoticeProps) {
  const say = useWords()
  const names = useLawNames()
  const language = useLanguage()
  const mayRecord = useRight('event.write')
  return (
    <div className={classes.silence}>
      <p>
        {say('proceeding.silence', { rule: names.rule(proceeding.procedure, silence.rule), day: formatDay(silence.since, language) })}
        {silence.mayFollow.length > 0 && ` ${say('proceeding.silence.next')}`}
      </p>
      {mayRecord && (
        <div className={classes.choices}>
          {silence.mayFollow.map((kind) => (
            <ButtonLink
              key={kind}
              to="."
              search={(now) => ({ ...now, ...nothingOpen, event: 'new' as const, of: proceeding.id, kind })}
              resetScroll={false}
              variant="default"
              size="xs"
            >
              {names.kind(proceeding.procedure, kind)}
            </ButtonLink>
          ))}
        </div>
      )}
    </div>
  )
}
