import { useLocalStorage } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useRight } from '../me/queries.ts'
import { useIsDrawn } from '../ui/gently.tsx'
import { workQuery } from './queries.ts'

/** What runs, and what is over and was not put away on this device. */
export function useWork() {
  const isDrawn = useIsDrawn()
  const mayRead = useRight('case.read')
  const all = useQuery({ ...workQuery, enabled: isDrawn && mayRead }).data ?? []
  const [putAwayAt, setPutAwayAt] = useLocalStorage({ key: 'travessia.work', defaultValue: '', getInitialValueInEffect: false })
  const running = all.filter((one) => one.isRunning)
  const ended = all.filter((one) => !one.isRunning && one.workedAt > putAwayAt)
  const newest = ended
    .map((one) => one.workedAt)
    .toSorted()
    .at(-1)
  return { running, ended, putAway: () => newest && setPutAwayAt(newest) }
}
