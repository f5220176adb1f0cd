// Counting pages goes on while somebody types, right after the brief is composed: the one as a ratio to the other.
import type { Block, Inline } from '@travessia/shared/briefs/blocks'
import { composeBrief } from '@travessia/shared/briefs/compose'
import { getTemplate } from '@travessia/shared/briefs/index'
import { countPages } from '@travessia/shared/briefs/pages/count-pages'
import { linesOf, type PrintedInline } from '@travessia/shared/briefs/printed'
import { writeRichText } from '@travessia/shared/briefs/write-rich-text'
import { catalogue } from '@travessia/shared/forums/index'
import { caseFile } from '../support/case-file.ts'
import { longBrief } from '../support/long-brief.ts'
import { compare, show } from './measure.ts'

const file = caseFile({ brief: { sections: writeSections() } })
const brief = composeBrief(catalogue, file)

const works = { count: async () => countPages(brief), compose: async () => composeBrief(catalogue, file) }
await compare(20, works)
const { count = Number.NaN, compose = Number.NaN } = await compare(100, works)
show('pages of the brief', countPages(brief).total, '')
show('composed', compose, 'ms')
show('its pages counted', count, 'ms')
show('ratio', count / compose, '×')

/** The petition with the paragraphs, footnotes and rows of forty pages written into its sections. */
function writeSections() {
  const { sections } = getTemplate('iachr-petition')
  return longBrief().sections.flatMap(({ blocks }, at) => {
    const section = sections[at]?.id
    const written = blocks.flatMap((block) =>
      linesOf(block).map((line): Block => ({ kind: 'paragraph', numbered: true, content: line.flatMap(unprint) })),
    )
    return section ? [{ section, content: writeRichText(written) }] : []
  })
}

function unprint(one: PrintedInline): Inline[] {
  if (one.kind === 'text') return [one]
  return one.kind === 'footnote'
    ? [{ kind: 'footnote', content: one.content.flatMap((words) => (words.kind === 'text' ? [words] : [])) }]
    : []
}
