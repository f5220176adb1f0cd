/** As whom a director looks on, for as long as this tab lives; nobody otherwise. */
export function readViewing(): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

/** Begins or ends looking on. The page is read anew, so that nothing of the one stays on the other's screen. */
export function lookOnAs(memberId: string | undefined): void {
  if (memberId) sessionStorage.setItem(key, memberId)
  else sessionStorage.removeItem(key)
  window.location.assign('/')
}

const key = 'travessia.view-as'
