import type { Document, Element } from '@xmldom/xmldom'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { elementsOf, type Parts, readXml, relationsOf, relationType, writeXml } from './letterhead-parts.ts'
import { carryStyles } from './letterhead-styles.ts'

const kinds = ['header', 'footer'] as const
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/**
 * The brief on the paper of the organisation: its own headers and footers give way to those of the letterhead, with
 * their pictures and looks. Where the letterhead has no header (or footer), that of the brief stays.
 */
export function putOnLetterhead(brief: Uint8Array, letterhead: Uint8Array): Uint8Array<ArrayBuffer> {
  const [ours, theirs] = [unzipSync(brief), unzipSync(letterhead)]
  const document = readXml(ours, 'word/document.xml')
  const paper = readXml(theirs, 'word/document.xml')
  const section = document && elementsOf(document, 'w:sectPr').at(-1)
  const model = paper && elementsOf(paper, 'w:sectPr').at(-1)
  if (!document || !section || !model) return new Uint8Array(brief)
  const carried = kinds.flatMap((kind) => carryKind(kind, section, model, ours, theirs))
  carryStyles(ours, theirs, carried)
  keepDistances(section, model)
  writeXml(ours, 'word/document.xml', document)
  return new Uint8Array(zipSync(ours))
}

/** Puts the headers (or footers) of the letterhead in place of ours; answers the names of the parts that came. */
function carryKind(kind: (typeof kinds)[number], section: Element, model: Element, ours: Parts, theirs: Parts): string[] {
  const references = elementsOf(model, `w:${kind}Reference`)
  if (references.length === 0) return []
  const targets = new Map(relationsOf(theirs, 'word/document.xml').map((one) => [one.id, one.target]))
  const owner = section.ownerDocument
  if (!owner) return []
  for (const old of elementsOf(section, `w:${kind}Reference`)) section.removeChild(old)
  return references.toReversed().flatMap((reference) => {
    const target = targets.get(reference.getAttribute('r:id') ?? '')
    const part = target && theirs[`word/${target}`]
    if (!part) return []
    const name = `letterhead-${target}`
    ours[`word/${name}`] = part
    carryPictures(`word/${target}`, `word/${name}`, ours, theirs)
    declare(ours, `/word/${name}`, `${word}.${kind}+xml`)
    const place = owner.createElement(`w:${kind}Reference`)
    place.setAttribute('w:type', reference.getAttribute('w:type') ?? 'default')
    place.setAttribute('r:id', relate(ours, 'word/document.xml', `${relationType}/${kind}`, name))
    section.insertBefore(place, section.firstChild)
    return [`word/${name}`]
  })
}

/** Pictures come along; anything that would be fetched from elsewhere stays away. */
function carryPictures(from: string, to: string, ours: Parts, theirs: Parts): void {
  const pictures = relationsOf(theirs, from).filter((one) => !one.isExternal && one.target.startsWith('media/'))
  if (pictures.length === 0) return
  const relations = pictures.map(({ id, type, target }) => {
    const name = target.replace('media/', 'media/letterhead-')
    const picture = theirs[`word/${target}`]
    if (picture) ours[`word/${name}`] = picture
    declareEnding(ours, name.split('.').at(-1)?.toLowerCase() ?? '')
    return `<Relationship Id="${id}" Type="${type}" Target="${name}"/>`
  })
  const space = 'http://schemas.openxmlformats.org/package/2006/relationships'
  ours[to.replace('word/', 'word/_rels/').concat('.rels')] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${space}">${relations.join('')}</Relationships>`,
  )
}

function relate(parts: Parts, of: string, type: string, target: string): string {
  const name = of.replace('word/', 'word/_rels/').concat('.rels')
  const document = readXml(parts, name)
  const root = document?.documentElement
  if (!document || !root) throw new Error(`The document has no ${name}.`)
  const id = `rIdLetterhead${elementsOf(document, 'Relationship').length + 1}`
  append(document, root, 'Relationship', { Id: id, Type: type, Target: target })
  writeXml(parts, name, document)
  return id
}

function declare(parts: Parts, name: string, type: string): void {
  changeTypes(parts, (document, root) => append(document, root, 'Override', { PartName: name, ContentType: type }))
}

const pictureTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
}

function declareEnding(parts: Parts, ending: string): void {
  changeTypes(parts, (document, root) => {
    const isKnown = elementsOf(document, 'Default').some((one) => one.getAttribute('Extension')?.toLowerCase() === ending)
    const type = pictureTypes[ending]
    if (!isKnown && type) append(document, root, 'Default', { Extension: ending, ContentType: type }, true)
  })
}

function changeTypes(parts: Parts, change: (document: Document, root: Element) => void): void {
  const document = readXml(parts, '[Content_Types].xml')
  const root = document?.documentElement
  if (!document || !root) throw new Error('The document declares no types.')
  change(document, root)
  writeXml(parts, '[Content_Types].xml', document)
}

function append(document: Document, root: Element, name: string, attributes: Readonly<Record<string, string>>, isFirst = false): void {
  const element = document.createElementNS(root.namespaceURI, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  root.insertBefore(element, isFirst ? root.firstChild : null)
}

/** How far header and footer stand from the edge, and whether the first page has its own, are the letterhead's. */
function keepDistances(section: Element, model: Element): void {
  const [ours] = elementsOf(section, 'w:pgMar')
  const [theirs] = elementsOf(model, 'w:pgMar')
  for (const name of ['w:header', 'w:footer']) {
    const distance = theirs?.getAttribute(name)
    if (distance) ours?.setAttribute(name, distance)
  }
  const hasOwnFirst = elementsOf(model, 'w:titlePg').length > 0
  const [title] = elementsOf(section, 'w:titlePg')
  if (!hasOwnFirst && title) section.removeChild(title)
}
