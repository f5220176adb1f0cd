import { getRouteApi, useNavigate } from '@tanstack/react-router'

export const caseRoute = getRouteApi('/inside/cases/$case')

/** What an address without any open form or panel holds. */
export const nothingOpen = {
  why: undefined,
  event: undefined,
  kind: undefined,
  of: undefined,
  for: undefined,
  edit: undefined,
  procedure: undefined,
  readers: undefined,
}

/** `close` may be held up by unsaved work; `done` follows a save and is not. Filters of the page stay as they are. */
export function useCloseForm() {
  const navigate = useNavigate()
  const leave = (ignoreBlocker: boolean) =>
    void navigate({ to: '.', search: (now) => ({ ...now, ...nothingOpen }), ignoreBlocker, resetScroll: false, replace: true })
  return { close: () => leave(false), done: () => leave(true) }
}
