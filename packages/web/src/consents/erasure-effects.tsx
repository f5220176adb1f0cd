import type { ErasureEffect } from '@travessia/shared/data-protection/erasure'
import { type KeepingGround, keepingGrounds } from '@travessia/shared/data-protection/law'
import { SourceText } from '../law-browser/source-text.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './consents.module.css'

/** What becomes of everything that tells of a person, with the law for what is kept. */
export function ErasureEffects({ effects }: { effects: readonly ErasureEffect[] }) {
  const say = useWords()
  const wordOf = ({ place, effect, count }: ErasureEffect) =>
    say(place === 'trail' && effect === 'stays' ? 'erasure.place.trail.stays' : `erasure.place.${place}`, { count })
  return (
    <>
      {(['goes', 'replaced', 'stays'] as const).map((effect) => {
        const own = effects.filter((one) => one.effect === effect)
        if (own.length === 0) return null
        return (
          <section key={effect} aria-labelledby={`erasure-${effect}`}>
            <h3 id={`erasure-${effect}`}>{say(`erasure.${effect}`)}</h3>
            <ul>
              {own.map((one) => (
                <li key={one.place}>
                  {wordOf(one)}
                  {isGround(one.ground) && (
                    <span className={classes.quiet}>
                      {say(`ground.${one.ground}`)}: <SourceText source={withoutReading(one.ground)} />
                    </span>
                  )}
                </li>
              ))}
              {effect === 'stays' && <li>{say('erasure.backups')}</li>}
            </ul>
          </section>
        )
      })}
    </>
  )
}

export function isGround(name: string | null): name is KeepingGround {
  return name !== null && name in keepingGrounds
}

/** How far the law was read is told where it is looked up, not on every line. */
function withoutReading(ground: KeepingGround) {
  const { seen: _, ...source } = keepingGrounds[ground].source
  return source
}
