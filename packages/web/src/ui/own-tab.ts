/** On a phone the tab of the present page may lie beyond the edge. Asked once the page is laid out: before, it would be twice. */
export function showOwnTab(tabs: HTMLElement | null): void {
  requestAnimationFrame(() => setTimeout(show))

  function show() {
    const own = tabs?.querySelector<HTMLElement>('[aria-current="page"]')
    if (tabs && own) tabs.scrollLeft = own.offsetLeft - tabs.offsetLeft - (tabs.clientWidth - own.offsetWidth) / 2
  }
}
