import type { RichText } from '@travessia/shared/briefs'
import type { CaseFile } from '@travessia/shared/briefs/case-file'
import { composeBrief, writeSections } from '@travessia/shared/briefs/compose'
import type { PrintedBrief } from '@travessia/shared/briefs/printed'
import { readRichText, readStoredText } from '@travessia/shared/briefs/read-rich-text'
import { unplacedSection } from '@travessia/shared/briefs/sections'
import { numbersByLabel, type WrittenSection } from '@travessia/shared/briefs/settle'
import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import type { Law } from '../../law/catalogue.ts'
import { useLaw } from '../../law/queries.ts'
import type { Brief } from '../queries.ts'
import type { SectionDraft } from './section-drafts.ts'

/** What people wrote, by section; null or absent: written from the record. */
export type Contents = Readonly<Record<string, RichText | null>>

export function useContents(brief: Brief, drafts: ReadonlyMap<string, SectionDraft>) {
  const [contents, setContents] = useState<Contents>(() => ({
    ...Object.fromEntries(brief.sections.map((one) => [one.section, one.content])),
    ...Object.fromEntries([...drafts].map(([section, draft]) => [section, draft.content])),
  }))
  const put = useCallback((section: string, content: RichText | null) => setContents((now) => ({ ...now, [section]: content })), [])
  return { contents, put }
}

interface Reading {
  readonly printed: PrintedBrief
  readonly numbers: ReadonlyMap<string, number>
  /** The sections, and after them what has no place. */
  readonly written: readonly WrittenSection[]
}

/** The brief as its audience would read it now, a breath behind the typing. */
export function useReading(record: CaseFile, contents: Contents): Reading {
  const file = useDeferredValue(useMemo(() => withContents(record, contents), [record, contents]))
  const law = useLaw()
  return useMemo(() => readFile(law, file), [law, file])
}

/** A section that cannot be read is refused on saving, with the reason; until then it counts as the record has it. */
function readFile(law: Law, file: CaseFile): Reading {
  try {
    const written = writeSections(law, file)
    return { printed: composeBrief(law, file), numbers: numbersByLabel(written), written: [...written, ...readUnplaced(file)] }
  } catch {
    const sections = file.brief.sections.filter((one) => 'blocks' in readRichText(one.content))
    return readFile(law, { ...file, brief: { ...file.brief, sections } })
  }
}

function readUnplaced({ brief }: CaseFile): readonly WrittenSection[] {
  const found = brief.sections.find((one) => one.section === unplacedSection)
  return found ? [{ id: unplacedSection, blocks: readStoredText(found.content) }] : []
}

export function withContents(record: CaseFile, contents: Contents): CaseFile {
  const sections = Object.entries(contents).flatMap(([section, content]) => (content ? [{ section, content }] : []))
  return { ...record, brief: { ...record.brief, sections } }
}
