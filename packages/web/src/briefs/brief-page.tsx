import { getRouteApi } from '@tanstack/react-router'
import { getTemplate } from '@travessia/shared/briefs/index'
import { useState } from 'react'
import { useCase } from '../cases/queries.ts'
import { WithLaw } from '../law/with-law.tsx'
import { BriefEditor } from './editor/brief-editor.tsx'
import { useBrief, useRecord } from './queries.ts'

const route = getRouteApi('/inside/cases/$case/briefs/$brief')

/** A brief: its outline, its text and what the record offers for it. Begins anew when a version is brought back. */
export function BriefPage() {
  const { case: caseId, brief: briefId } = route.useParams()
  const [round, setRound] = useState(0)
  const brief = useBrief(caseId, briefId)
  const record = useRecord(caseId, briefId)
  const { forum } = getTemplate(brief.template)
  const bodies = [...new Set([...useCase(caseId).bodies, ...(forum ? [forum] : [])])]
  return (
    <WithLaw bodies={bodies} language={brief.language}>
      <BriefEditor key={`${brief.id}/${round}`} caseId={caseId} brief={brief} record={record} onBroughtBack={() => setRound(round + 1)} />
    </WithLaw>
  )
}
