import { useQuery } from '@tanstack/react-query'
import type { CaseFile } from '@travessia/shared/briefs/case-file'
import { composeBrief } from '@travessia/shared/briefs/compose'
import { useLaw } from '../../law/queries.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { Loading } from '../../ui/loading.tsx'
import { useWords } from '../../words/use-words.ts'
import { type Contents, withContents } from '../editor/use-contents.ts'
import { type Brief, versionQuery } from '../queries.ts'
import { compareSections } from './compare-sections.ts'
import classes from './versions.module.css'

interface CompareProps {
  caseId: string
  brief: Brief
  version: string
  record: CaseFile
  contents: Contents
}

/** What was taken out of a version and what was added since, paragraph by paragraph. */
export function Compare({ caseId, brief, version, record, contents }: CompareProps) {
  const say = useWords()
  const law = useLaw()
  const frozen = useQuery(versionQuery(caseId, brief.id, version))
  if (frozen.isPending) return <Loading rows={3} />
  if (frozen.isError) return <ErrorState error={frozen.error} />
  const then = { ...record, brief: { ...record.brief, sections: frozen.data.sections } }
  const sections = compareSections(composeBrief(law, then), composeBrief(law, withContents(record, contents)))
  return (
    <div className={classes.compare}>
      {sections.length === 0 && <p>{say('version.same')}</p>}
      {sections.map(({ heading, paragraphs }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          {paragraphs.map((parts, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a comparison never move
            <p key={at}>
              {parts.map(({ text, change }, part) =>
                change === 'same' ? (
                  text
                ) : change === 'added' ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: nor do its words
                  <ins key={part}>{text}</ins>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: nor do its words
                  <del key={part}>{text}</del>
                ),
              )}
            </p>
          ))}
        </section>
      ))}
    </div>
  )
}
