import type { DocumentProposal } from '@travessia/shared/briefs'
import type { CaseFile } from '@travessia/shared/briefs/case-file'
import { composeBrief, printBlocks } from '@travessia/shared/briefs/compose'
import { blockTexts } from '@travessia/shared/briefs/printed'
import { readStoredText } from '@travessia/shared/briefs/read-rich-text'
import { type ReactNode, useMemo } from 'react'
import { useLaw } from '../../law/queries.ts'
import { Notice } from '../../ui/notice.tsx'
import { useWords } from '../../words/use-words.ts'
import { type Contents, withContents } from '../editor/use-contents.ts'
import { compareSections } from '../versions/compare-sections.ts'
import { ComparedSections } from '../versions/compared-sections.tsx'
import classes from './word.module.css'

interface ProposalViewProps {
  record: CaseFile
  contents: Contents
  proposal: DocumentProposal
}

export function isChange({ sections, unplaced }: DocumentProposal): boolean {
  return sections.length > 0 || unplaced !== null
}

/** What a document would change: section by section, what has no place, and what does not come from it. */
export function ProposalView({ record, contents, proposal }: ProposalViewProps) {
  const say = useWords()
  const { changed, headings, apart } = useReading(record, contents, proposal)
  const { rewritten } = proposal
  return (
    <div className={classes.proposal}>
      {isChange(proposal) ? (
        <div role="status">
          <strong>{say('word.change', { count: changed.length })}</strong>
          <p className={classes.about}>
            {changed.length > 0 && say('word.change.about')} {say('word.back.version')}
          </p>
        </div>
      ) : (
        <Notice tone="done" live title={say('word.back.same')} />
      )}
      {changed.length > 0 && <ComparedSections sections={changed} same={say('word.change.look')} />}
      {apart.length > 0 && (
        <Notice tone="time" title={say('word.unplaced')}>
          <p>{say('word.unplaced.about')}</p>
          <div className={classes.apart} lang={record.brief.language}>
            {apart.map((text, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a document never move
              <p key={at}>{text}</p>
            ))}
          </div>
        </Notice>
      )}
      <Told title={say('word.missing')} about={say('word.missing.about')} items={headings} />
      <Told title={say('word.rewritten')} about={say('word.rewritten.about')} items={rewritten} />
      <Told title={say('word.leftOut')} items={useLeftOut(proposal)} />
    </div>
  )
}

function useReading(record: CaseFile, contents: Contents, { sections, unplaced, missing }: DocumentProposal) {
  const law = useLaw()
  return useMemo(() => {
    const before = composeBrief(law, withContents(record, contents))
    const coming = Object.fromEntries(sections.map(({ section, content }) => [section, content]))
    const compared = compareSections(before, composeBrief(law, withContents(record, { ...contents, ...coming })))
    const changed = before.sections
      .filter(({ id }) => id in coming)
      .map(({ id, heading }) => compared.find((one) => one.id === id) ?? { id, heading, paragraphs: [] })
    return {
      changed,
      headings: before.sections.filter(({ id }) => missing.includes(id)).map(({ heading }) => heading),
      apart: unplaced ? printBlocks(record, readStoredText(unplaced)).flatMap(blockTexts) : [],
    }
  }, [law, record, contents, sections, unplaced, missing])
}

const kinds = ['images', 'formulas', 'comments', 'changes'] as const

/** A sentence for each kind of thing that was left out, or taken as it stood. */
function useLeftOut({ leftOut }: DocumentProposal): string[] {
  const say = useWords()
  return kinds.filter((kind) => leftOut[kind] > 0).map((kind) => say(`word.leftOut.${kind}`, { count: leftOut[kind] }))
}

function Told({ title, about, items }: { title: string; about?: ReactNode; items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <section>
      <h3 className={classes.title}>{title}</h3>
      {about && <p className={classes.about}>{about}</p>}
      <ul className={classes.list}>
        {items.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never moves
          <li key={at}>{one}</li>
        ))}
      </ul>
    </section>
  )
}
