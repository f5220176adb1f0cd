import { DOMParser, type Document, type Element, XMLSerializer } from '@xmldom/xmldom'
import { strFromU8, strToU8 } from 'fflate'

/** The parts of a DOCX file by their names, read and written as XML. */
export type Parts = Record<string, Uint8Array>

export const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export function readXml(parts: Parts, name: string): Document | undefined {
  const part = parts[name]
  return part && new DOMParser().parseFromString(strFromU8(part), 'text/xml')
}

export function writeXml(parts: Parts, name: string, document: Document): void {
  parts[name] = strToU8(new XMLSerializer().serializeToString(document))
}

export function elementsOf(node: Document | Element, name: string): Element[] {
  return Array.from(node.getElementsByTagName(name))
}

/** The relations of a part: where its pictures, headers and links are. */
export function relationsOf(parts: Parts, name: string): { id: string; type: string; target: string; isExternal: boolean }[] {
  const at = name.lastIndexOf('/')
  const document = readXml(parts, `${name.slice(0, at)}/_rels/${name.slice(at + 1)}.rels`)
  return (document ? elementsOf(document, 'Relationship') : []).map((one) => ({
    id: one.getAttribute('Id') ?? '',
    type: one.getAttribute('Type') ?? '',
    target: one.getAttribute('Target') ?? '',
    isExternal: one.getAttribute('TargetMode') === 'External',
  }))
}
