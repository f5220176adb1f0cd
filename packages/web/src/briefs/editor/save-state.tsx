import { Button } from '@mantine/core'
import { readerZone } from '../../ui/clock.ts'
import { formatTime } from '../../ui/format-day.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import type { SectionSave } from './autosaver.ts'

interface SaveStateProps {
  states: Readonly<Record<string, SectionSave>>
  onRetry: () => void
}

/** "salvo às 14:32", or what keeps it from being so. */
export function SaveState({ states, onRetry }: SaveStateProps) {
  const say = useWords()
  const language = useLanguage()
  const all = Object.values(states)
  const is = (kind: SectionSave['kind']) => all.some((one) => one.kind === kind)
  const last = all
    .flatMap((one) => (one.kind === 'saved' && one.at ? [one.at] : []))
    .toSorted()
    .at(-1)
  return (
    <span role="status" style={{ fontSize: '0.875rem', color: 'var(--mantine-color-dimmed)', marginInlineStart: 'auto' }}>
      {words()}
    </span>
  )

  function words() {
    if (is('conflict')) return say('brief.save.conflict')
    if (is('held')) return say('desk.save.held')
    if (is('failed') || is('offline')) {
      return (
        <>
          {say(is('failed') ? 'brief.save.failed' : 'brief.save.offline')}{' '}
          <Button variant="subtle" size="compact-sm" onClick={onRetry}>
            {say('action.retry')}
          </Button>
        </>
      )
    }
    if (is('saving') || is('waiting')) return say('brief.save.saving')
    return last ? say('brief.save.saved', { time: formatTime(last, language, readerZone()) }) : say('brief.save.nothing')
  }
}
