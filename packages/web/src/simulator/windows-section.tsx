import { Section } from '../ui/section.tsx'
import { useWords } from '../words/use-words.ts'
import { DeadlineList } from './deadline-list.tsx'
import type { SimulatedDeadline } from './read-simulation.ts'

/** Windows of bodies before which nothing runs yet. Those without a date come last and need no count. */
export function WindowsSection({ windows }: { windows: readonly SimulatedDeadline[] }) {
  const say = useWords()
  if (windows.length === 0) return null
  return (
    <Section title={say('simulator.windows')} about={say('simulator.windows.about')}>
      <DeadlineList deadlines={windows} showsBody />
    </Section>
  )
}
