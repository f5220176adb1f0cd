import type { Document, Element } from '@xmldom/xmldom'
import { elementsOf, type Parts, readXml, writeXml } from './letterhead-parts.ts'

const prefix = 'Letterhead'
const references = ['w:pStyle', 'w:rStyle', 'w:tblStyle']
/** Where a style names another one. */
const links = ['w:basedOn', 'w:link', 'w:next']

/**
 * Brings along the styles that the carried parts use, under names of their own, so that they look as in the letterhead
 * and change nothing in the brief. What has no style there has the letterhead's usual look.
 */
export function carryStyles(ours: Parts, theirs: Parts, carried: readonly string[]): void {
  const [target, source] = [readXml(ours, 'word/styles.xml'), readXml(theirs, 'word/styles.xml')]
  if (!target?.documentElement || !source) return
  const styles = new Map(elementsOf(source, 'w:style').map((one) => [one.getAttribute('w:styleId') ?? '', one]))
  const usual = [...styles.values()].find((one) => one.getAttribute('w:type') === 'paragraph' && one.getAttribute('w:default') === '1')
  const wanted = new Set<string>()
  for (const name of carried) {
    const part = readXml(ours, name)
    if (!part) continue
    for (const one of references.flatMap((reference) => elementsOf(part, reference))) rename(one, wanted)
    if (usual) for (const paragraph of elementsOf(part, 'w:p')) giveStyle(part, paragraph, usual.getAttribute('w:styleId') ?? '', wanted)
    writeXml(ours, name, part)
  }
  for (const id of wanted) carry(target, source, styles.get(id), wanted)
  writeXml(ours, 'word/styles.xml', target)
}

function rename(reference: Element, wanted: Set<string>): void {
  const id = reference.getAttribute('w:val') ?? ''
  wanted.add(id)
  reference.setAttribute('w:val', prefix + id)
}

function giveStyle(part: Document, paragraph: Element, id: string, wanted: Set<string>): void {
  if (elementsOf(paragraph, 'w:pStyle').length > 0) return
  const properties =
    Array.from(paragraph.childNodes).find((one) => one.nodeName === 'w:pPr') ??
    paragraph.insertBefore(part.createElement('w:pPr'), paragraph.firstChild)
  const style = part.createElement('w:pStyle')
  style.setAttribute('w:val', prefix + id)
  properties.insertBefore(style, properties.firstChild)
  wanted.add(id)
}

/** A style with those that it rests on: they join the set while it is walked. */
function carry(target: Document, source: Document, style: Element | undefined, wanted: Set<string>): void {
  if (!style || !target.documentElement) return
  const copy = target.importNode(style, true) as Element
  copy.setAttribute('w:styleId', prefix + (style.getAttribute('w:styleId') ?? ''))
  copy.removeAttribute('w:default')
  copy.setAttribute('w:customStyle', '1')
  for (const name of elementsOf(copy, 'w:name')) name.setAttribute('w:val', `${prefix} ${name.getAttribute('w:val') ?? ''}`)
  for (const numbering of elementsOf(copy, 'w:numPr')) numbering.parentNode?.removeChild(numbering)
  for (const link of links.flatMap((one) => elementsOf(copy, one))) rename(link, wanted)
  if (elementsOf(copy, 'w:basedOn').length === 0 && copy.getAttribute('w:type') === 'paragraph') addDefaults(target, source, copy)
  target.documentElement.appendChild(copy)
}

/** What the letterhead says for all its words: font and size first of all. */
function addDefaults(target: Document, source: Document, style: Element): void {
  const [defaults] = elementsOf(source, 'w:rPrDefault').flatMap((one) => elementsOf(one, 'w:rPr'))
  if (!defaults) return
  const own = Array.from(style.childNodes).find((one) => one.nodeName === 'w:rPr')
  const properties = own ?? style.appendChild(target.createElement('w:rPr'))
  for (const child of Array.from(defaults.childNodes).toReversed()) {
    const isThere = Array.from(properties.childNodes).some((one) => one.nodeName === child.nodeName)
    if (!isThere) properties.insertBefore(target.importNode(child, true), properties.firstChild)
  }
}
