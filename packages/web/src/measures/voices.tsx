import { IconArrowsDiff } from '@tabler/icons-react'
import { voices } from '@travessia/shared/choices'
import type { MeasureView } from '@travessia/shared/measures'
import { DateText } from '../ui/date-text.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './measures.module.css'
import { StatusMark } from './status-mark.tsx'

/** What the State, we and the body say, side by side; above them, that the State and we disagree. */
export function Voices({ measure }: { measure: Pick<MeasureView, 'voices' | 'isContested'> }) {
  const say = useWords()
  const { state, us } = measure.voices
  return (
    <div className={classes.ledger}>
      {measure.isContested && state && us && (
        <p className={classes.contested}>
          <IconArrowsDiff size={20} aria-hidden className={classes.icon} />
          {say('measure.contested', { state: say(`measure.status.${state.status}`), us: say(`measure.status.${us.status}`) })}
        </p>
      )}
      <dl className={classes.voices}>
        {voices.map((voice) => {
          const said = measure.voices[voice]
          return (
            <div key={voice} className={classes.voice} data-voice={voice}>
              <dt>{say(`measure.voice.${voice}`)}</dt>
              <dd>
                <StatusMark status={said?.status} />
                {said && (
                  <span className={classes.since}>
                    <DateText day={said.on} />
                  </span>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
    </div>
  )
}
