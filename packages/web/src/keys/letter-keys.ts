import { useLocalStorage } from '@mantine/hooks'

/** Whether single characters do something here; who speaks to the computer, or hits keys by chance, switches them off. */
export function useLetterKeys() {
  return useLocalStorage({ key: 'travessia.letters', defaultValue: true, getInitialValueInEffect: false })
}

/** Whether the key belongs to what has the focus: a field, an open list, or a dialog that lies over the page. */
export function isTakenElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  const isTyping = target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName) || isTextInput(target)
  return isTyping || target.closest('[role=dialog],[role=alertdialog],[role=menu],[role=listbox],[role=radiogroup]') !== null
}

function isTextInput(target: HTMLElement): boolean {
  return target instanceof HTMLInputElement && target.type !== 'checkbox'
}
