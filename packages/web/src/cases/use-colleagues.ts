import { useQuery } from '@tanstack/react-query'
import { useMe, useRight } from '../me/queries.ts'
import { useIsDrawn } from '../ui/gently.tsx'
import { usersQuery } from './queries.ts'

/** Who can be given something, as a list to choose from: whoever works here, the reader at least. */
export function useColleagues(): { value: string; label: string }[] {
  const me = useMe()
  const isDrawn = useIsDrawn()
  const mayRead = useRight('user.read')
  const users = useQuery({ ...usersQuery, enabled: isDrawn && mayRead }).data?.items ?? []
  const active = users.filter((user) => !user.suspended).map((user) => ({ value: user.id, label: user.name }))
  return active.some((one) => one.value === me.user.id) ? active : [{ value: me.user.id, label: me.user.name }, ...active]
}
