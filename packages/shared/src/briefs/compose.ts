import type { Catalogue } from '../catalogue.ts'
import type { Audience } from '../names.ts'
import type { Block } from './blocks.ts'
import { captionOf } from './caption.ts'
import type { CaseFile, FilePerson } from './case-file.ts'
import { getTemplate } from './index.ts'
import { findNamed } from './names-in-text.ts'
import { printable } from './printable.ts'
import { countWords, type PrintedBrief, type PrintedInline, type PrintedSection, textsOf } from './printed.ts'
import { readStoredText } from './read-rich-text.ts'
import { settle, type WrittenSection } from './settle.ts'
import { placeAndDateLabel } from './template.ts'

/** The sections of a brief as written: what people wrote, and for the rest what the record says. */
export function writeSections(law: Catalogue, file: CaseFile): readonly (WrittenSection & { readonly isEdited: boolean })[] {
  return getTemplate(file.brief.template).sections.map(({ id, write }) => {
    const edited = file.brief.sections.find((one) => one.section === id)
    return { id, blocks: edited ? readStoredText(edited.content) : write(file, law), isEdited: edited !== undefined }
  })
}

/** What the record says for one section, whatever people wrote over it. */
export function writeFromRecord(law: Catalogue, file: CaseFile, section: string): readonly Block[] {
  return (
    getTemplate(file.brief.template)
      .sections.find((one) => one.id === section)
      ?.write(file, law) ?? []
  )
}

/** The whole brief as its audience will read it. Pure; throws on a stored text that cannot be read. */
export function composeBrief(law: Catalogue, file: CaseFile): PrintedBrief {
  const template = getTemplate(file.brief.template)
  const { language } = file.brief
  const written = writeSections(law, file)
  const settled = settle(file, written)
  const sections = template.sections.map(({ id, name }, at): PrintedSection => {
    const { blocks = [], gaps = [] } = settled[at] ?? {}
    return { id, heading: name[language], blocks, gaps, isEdited: written[at]?.isEdited ?? false, words: countWords(blocks) }
  })
  return {
    language,
    body: law.getForumOf(template.procedure).name[language],
    title: template.title[language],
    caption: printable(captionOf(file)),
    organisation: printable(file.organisation.name),
    placeAndDate: findPlaceAndDate(sections),
    sections,
  }
}

/** A protected person whose real name a brief would print to those who must not read it. */
export interface Leak {
  readonly person: FilePerson
  readonly sections: readonly string[]
}

/**
 * Where a brief for the State, the public or the rest of the organisation says the real name of a protected
 * person, in body, footnotes, cover or properties. Such a brief must not leave the house.
 */
export function findLeaks(file: CaseFile, brief: PrintedBrief): readonly Leak[] {
  if (mayReadNames(file.brief.audience)) return []
  const named = textsOf(brief).map(({ section, text }) => ({ section, people: findNamed(text, file.people) }))
  return file.people.flatMap((person) => {
    const sections = [...new Set(named.filter((one) => one.people.includes(person)).map((one) => one.section))]
    return sections.length > 0 ? [{ person, sections }] : []
  })
}

export function mayReadNames(audience: Audience): boolean {
  return audience === 'cleared' || audience === 'body'
}

/** `2026-014-peticao-cidh.docx`: the case by its reference, never by its people. */
export function fileNameOf(file: CaseFile): string {
  const reference = file.case.reference.replaceAll(/[^\w-]+/g, '-')
  return `${reference}-${getTemplate(file.brief.template).slug[file.brief.language]}.docx`
}

function findPlaceAndDate(sections: readonly PrintedSection[]): readonly PrintedInline[] {
  const found = sections
    .flatMap((section) => section.blocks)
    .find((block) => block.kind === 'paragraph' && block.label === placeAndDateLabel)
  return found?.kind === 'paragraph' ? found.content.filter((one) => one.kind !== 'footnote') : []
}
