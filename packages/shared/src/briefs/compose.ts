import type { Catalogue } from '../catalogue.ts'
import { aboutOf } from './about.ts'
import { type Block, inlines } from './blocks.ts'
import type { CaseFile } from './case-file.ts'
import { listAnnexes, listAuthorities } from './end-lists.ts'
import { freeTemplate } from './free.ts'
import { getTemplate } from './index.ts'
import { printable } from './printable.ts'
import { countWords, type PrintedBlock, type PrintedBrief, type PrintedInline, type PrintedSection } from './printed.ts'
import { readStoredText } from './read-rich-text.ts'
import { sectionsOf } from './sections.ts'
import { settle, type WrittenSection } from './settle.ts'
import { placeAndDateLabel } from './template.ts'
import { type BriefWarning, listWarnings } from './warnings.ts'

/** The sections of a brief as written: what people wrote, and for the rest what the record says. */
export function writeSections(law: Catalogue, file: CaseFile): readonly (WrittenSection & { readonly isEdited: boolean })[] {
  return sectionsOf(file.brief).map(({ id, write }) => {
    const edited = file.brief.sections.find((one) => one.section === id)
    return { id, blocks: edited ? readStoredText(edited.content) : write(file, law), isEdited: edited !== undefined }
  })
}

/** What the record says for one section, whatever people wrote over it. */
export function writeFromRecord(law: Catalogue, file: CaseFile, section: string): readonly Block[] {
  return (
    sectionsOf(file.brief)
      .find((one) => one.id === section)
      ?.write(file, law) ?? []
  )
}

/** The whole brief as its audience will read it. Pure; throws on a stored text that cannot be read. */
export function composeBrief(law: Catalogue, file: CaseFile): PrintedBrief {
  return finish(law, file, settleBrief(law, file))
}

/** Some blocks on their own, as the audience of the brief reads them. */
export function printBlocks(file: CaseFile, blocks: readonly Block[]): readonly PrintedBlock[] {
  const { citations } = getTemplate(file.brief.template)
  return settle(file, { addressee: [], sections: [{ id: '', blocks }], form: citations }).sections.flatMap((section) => section.blocks)
}

/** What a lawyer should look at in the annexes and citations of the brief. */
export function findWarnings(law: Catalogue, file: CaseFile): readonly BriefWarning[] {
  return listWarnings(file, settleBrief(law, file).settled)
}

function settleBrief(law: Catalogue, file: CaseFile) {
  const { opening, citations } = getTemplate(file.brief.template)
  const written = writeSections(law, file)
  const addressee = opening.kind === 'cover' ? [] : opening.to(file, law).map(inlines)
  return { written, settled: settle(file, { addressee, sections: written, form: citations }) }
}

function finish(law: Catalogue, file: CaseFile, { written, settled }: ReturnType<typeof settleBrief>): PrintedBrief {
  const template = getTemplate(file.brief.template)
  const { language, paper } = file.brief
  const sections = sectionsOf(file.brief).map(({ id, name, untitled }, at): PrintedSection => {
    const { blocks = [], gaps = [] } = settled.sections[at] ?? {}
    const all = at === 0 ? [...settled.gaps, ...gaps] : gaps
    const told = { isEdited: written[at]?.isEdited ?? false, words: countWords(blocks) }
    return { id, heading: name[language], untitled: untitled ?? false, blocks, gaps: all, ...told }
  })
  return {
    language,
    paper,
    opening: template.opening.kind,
    addressee: settled.addressee,
    body: printable(bodyOf(law, file)),
    title: template.id === freeTemplate.id ? printable(file.brief.title) : template.title[language],
    caption: printable(aboutOf(file)),
    organisation: printable(file.organisation.name),
    placeAndDate: findPlaceAndDate(sections),
    sections,
    authorities: listAuthorities(file, settled),
    annexes: listAnnexes(file, settled),
    listsAnnexes: settled.listedAnnexes.size > 0,
  }
}

/** The body that receives the brief: that of its template, else that of its proceeding. */
function bodyOf(law: Catalogue, file: CaseFile): string {
  const { forum } = getTemplate(file.brief.template)
  const procedure = file.proceedings.find((one) => one.id === file.brief.proceedingId)?.procedure
  const found = forum ? law.forums.find((one) => one.id === forum) : procedure ? law.getForumOf(procedure) : undefined
  return found?.name[file.brief.language] ?? ''
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
