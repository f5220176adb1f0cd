import type { Element } from '@xmldom/xmldom'
import { attributeOf, childOf, childrenOf, descend } from './xml.ts'

/** The list that a paragraph stands in: how deep, and by what its items are marked. */
export interface Listed {
  readonly level: number
  readonly format: string
}

/** Answers in what list a paragraph with this numbering stands; undefined for one that takes it out of all lists. */
export function readNumbering(part: Element | undefined): (numbering: Element | undefined) => Listed | undefined {
  const all = part ? childrenOf(part) : []
  const abstract = new Map(
    all.filter((one) => one.nodeName === 'w:abstractNum').map((one) => [attributeOf(one, 'w:abstractNumId') ?? '', one]),
  )
  const lists = new Map(
    all
      .filter((one) => one.nodeName === 'w:num')
      .map((one) => [attributeOf(one, 'w:numId') ?? '', attributeOf(childOf(one, 'w:abstractNumId')) ?? '']),
  )
  return (numbering) => {
    const list = attributeOf(childOf(numbering, 'w:numId'))
    if (!list || list === '0') return undefined
    const level = Number(attributeOf(childOf(numbering, 'w:ilvl')) ?? 0)
    const kind = abstract.get(lists.get(list) ?? '')
    const found = (kind ? childrenOf(kind) : []).find((one) => one.nodeName === 'w:lvl' && attributeOf(one, 'w:ilvl') === String(level))
    return { level, format: attributeOf(descend(found, 'w:numFmt')) ?? 'decimal' }
  }
}
