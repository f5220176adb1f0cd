import type { Element } from '@xmldom/xmldom'

/** The elements below a node, one level down. */
export function childrenOf(node: Element): Element[] {
  const found: Element[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) if (child.nodeType === 1) found.push(child as unknown as Element)
  return found
}

export function childOf(node: Element | undefined, name: string): Element | undefined {
  return node && childrenOf(node).find((one) => one.nodeName === name)
}

/** The first element that is reached by these names. */
export function descend(node: Element | undefined, ...names: readonly string[]): Element | undefined {
  return names.reduce((found, name) => childOf(found, name), node)
}

export function attributeOf(node: Element | undefined, name = 'w:val'): string | undefined {
  return node?.getAttribute(name) ?? undefined
}

/** A property that is there and not switched off. */
export function isOn(node: Element | undefined): boolean {
  if (!node) return false
  return !['0', 'false', 'off', 'none'].includes(attributeOf(node) ?? 'true')
}
