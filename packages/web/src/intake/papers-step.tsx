import { IconCamera } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { AnnexDialog } from '../annexes/annex-dialog.tsx'
import type { CaseFile } from '../cases/queries.ts'
import { useRight } from '../me/queries.ts'
import { ButtonLink } from '../ui/links.tsx'
import { useWords } from '../words/use-words.ts'
import { Answered } from './answered.tsx'
import { Question, route } from './question.tsx'
import { StepLinks } from './step-links.tsx'

/** What they have with them: photographed or picked, it is a document of the case. */
export function PapersStep({ file }: { file: CaseFile }) {
  const say = useWords()
  const mayAdd = useRight('annex.write')
  const navigate = useNavigate()
  const { annex } = route.useSearch()
  const close = (ignoreBlocker: boolean) =>
    void navigate({ to: '.', search: (now) => ({ ...now, annex: undefined }), ignoreBlocker, replace: true, resetScroll: false })
  return (
    <Question ask="intake.papers" hint="intake.papers.hint">
      <Answered title={say('intake.documents')} items={file.annexes.map(({ id, title }) => ({ id, text: title }))} />
      {mayAdd && (
        <div>
          <ButtonLink
            to="."
            search={(now) => ({ ...now, annex: 'new' as const })}
            resetScroll={false}
            variant="default"
            leftSection={<IconCamera size={18} aria-hidden />}
          >
            {say('intake.papers.add')}
          </ButtonLink>
        </div>
      )}
      {mayAdd && annex && <AnnexDialog caseId={file.id} annex={undefined} onClose={() => close(false)} onDone={() => close(true)} />}
      <StepLinks step="papers" isAnswered={file.annexes.length > 0} />
    </Question>
  )
}
