/** Whether a question lies over the dialog: Escape is then meant for the question alone. */
export function isCovered(): boolean {
  return document.querySelectorAll('[role="dialog"]').length > 1
}
