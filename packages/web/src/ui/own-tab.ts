/** On a phone the tab of the present page may lie beyond the edge. */
export function showOwnTab(tabs: HTMLElement | null) {
  const own = tabs?.querySelector<HTMLElement>('[aria-current="page"]')
  if (tabs && own) tabs.scrollLeft = own.offsetLeft - tabs.offsetLeft - (tabs.clientWidth - own.offsetWidth) / 2
}
