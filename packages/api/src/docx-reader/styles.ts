import type { Element } from '@xmldom/xmldom'
import { attributeOf, childOf, childrenOf, descend } from './xml.ts'

/** What a paragraph of a style is to a brief. */
export type ParagraphKind = 'title' | 'heading2' | 'heading3' | 'numbered' | 'quote' | 'item' | 'tableHead' | 'ours' | 'end' | 'plain'

export interface Styles {
  readonly kindOf: (paragraph: Element) => ParagraphKind
  /** The list that the style gives its paragraphs, where they have none of their own. */
  readonly numberingOf: (paragraph: Element) => Element | undefined
  readonly isGap: (run: Element) => boolean
}

/** By the names that word processors keep for the styles, whatever they call them inside. */
const kinds: readonly (readonly [RegExp, ParagraphKind])[] = [
  [/^(heading 1|t[ií]tulo 1)$/, 'title'],
  [/^(heading 2|t[ií]tulo 2)$/, 'heading2'],
  [/^(heading [3-9]|t[ií]tulo [3-9])$/, 'heading3'],
  [/^numbered paragraph$/, 'numbered'],
  [/^(quotation|quote|quotations|intense quote|block text|cita|cita[cç][aã]o|cita destacada)$/, 'quote'],
  [/^(list item|list paragraph|list bullet.*|list number.*|par[aá]grafo da lista|p[aá]rrafo de lista)$/, 'item'],
  [/^table head$/, 'tableHead'],
  [/^(end|sheet) .*$/, 'end'],
  [/^(cover .*|title|subtitle|contents heading|toc .*|addressee|envelope address|address title|letter line|after table)$/, 'ours'],
]

/** Reads what the styles of the document are; a style that says nothing is asked for the one that it is based on. */
export function readStyles(part: Element | undefined): Styles {
  const styles = new Map(
    (part ? childrenOf(part) : []).filter((one) => one.nodeName === 'w:style').map((one) => [attributeOf(one, 'w:styleId') ?? '', one]),
  )
  const chains = new Map<string, readonly Element[]>()
  return {
    kindOf: (paragraph) => {
      const style = styleOf(paragraph)
      for (const one of chainOf(style)) {
        const found = kinds.find(([name]) => name.test(nameOf(one)))
        if (found) return found[1]
      }
      return 'plain'
    },
    numberingOf: (paragraph) => {
      const own = descend(paragraph, 'w:pPr', 'w:numPr')
      return own ?? chainOf(styleOf(paragraph)).flatMap((one) => descend(one, 'w:pPr', 'w:numPr') ?? [])[0]
    },
    isGap: (run) => chainOf(attributeOf(descend(run, 'w:rPr', 'w:rStyle')) ?? '').some((one) => nameOf(one) === 'gap'),
  }

  function chainOf(id: string): readonly Element[] {
    const known = chains.get(id)
    if (known) return known
    const chain: Element[] = []
    for (let style = styles.get(id); style && !chain.includes(style); style = styles.get(attributeOf(childOf(style, 'w:basedOn')) ?? ''))
      chain.push(style)
    chains.set(id, chain)
    return chain
  }
}

function styleOf(paragraph: Element): string {
  return attributeOf(descend(paragraph, 'w:pPr', 'w:pStyle')) ?? ''
}

function nameOf(style: Element): string {
  return (attributeOf(childOf(style, 'w:name')) ?? '').toLowerCase()
}
