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
import { ComparedSections } from './compared-sections.tsx'
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
  if (sections.length > 0) return <ComparedSections sections={sections} />
  return (
    <div className={classes.compare}>
      <p>{say('version.same')}</p>
    </div>
  )
}
