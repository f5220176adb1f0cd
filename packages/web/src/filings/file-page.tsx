import { getRouteApi } from '@tanstack/react-router'
import { findTemplate } from '@travessia/shared/briefs/index'
import { useBrief } from '../briefs/queries.ts'
import { useCase } from '../cases/queries.ts'
import { WithLaw } from '../law/with-law.tsx'
import { useRight } from '../me/queries.ts'
import { TextLink } from '../ui/links.tsx'
import { NoPermission } from '../ui/no-permission.tsx'
import { Notice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { useWords } from '../words/use-words.ts'
import { FilingForm } from './filing-form.tsx'

const route = getRouteApi('/inside/cases/$case/briefs/$brief/file')

/** Filing an approved brief: what goes, what speaks against it, when and how it goes, what follows. */
export function FilePage() {
  const say = useWords()
  const { case: caseId, brief: briefId } = route.useParams()
  const file = useCase(caseId)
  const brief = useBrief(caseId, briefId)
  const mayFile = useRight('filing.write')
  const { forum } = findTemplate(brief.template) ?? {}
  const toBrief = (
    <TextLink to="/cases/$case/briefs/$brief" params={{ case: caseId, brief: briefId }}>
      {brief.title}
    </TextLink>
  )
  return (
    <WithLaw bodies={[...new Set([...file.bodies, ...(forum ? [forum] : [])])]}>
      <Page
        title={say('filing.title')}
        lead={say('filing.lead')}
        crumbs={
          <>
            <TextLink to="/cases/$case/briefs" params={{ case: caseId }}>
              {file.title}
            </TextLink>
            {toBrief}
          </>
        }
      >
        {!mayFile && <NoPermission />}
        {mayFile && brief.state !== 'approved' && (
          <Notice title={say(brief.state === 'filed' ? 'filing.isFiled' : 'filing.notApproved')}>{toBrief}</Notice>
        )}
        {mayFile && brief.state === 'approved' && <FilingForm file={file} brief={brief} />}
      </Page>
    </WithLaw>
  )
}
