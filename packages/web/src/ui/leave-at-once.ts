let isLeaving = false

// Set before the router and the forms set theirs: nobody is asked about unsaved work any more, and no page is drawn.
for (const event of ['beforeunload', 'popstate'])
  window.addEventListener(event, (happened) => isLeaving && happened.stopImmediatePropagation(), { capture: true })

/** Hides everything this very moment and goes, without any question. */
export function leaveAtOnce(go: () => void): void {
  isLeaving = true
  document.documentElement.hidden = true
  go()
}
