import { Button } from '@mantine/core'
import { IconCamera } from '@tabler/icons-react'
import { useState } from 'react'
import { AnnexDialog } from '../annexes/annex-dialog.tsx'
import type { CaseFile } from '../cases/queries.ts'
import { useRight } from '../me/queries.ts'
import { useWords } from '../words/use-words.ts'
import { Answered } from './answered.tsx'
import { Question } from './question.tsx'
import { StepLinks } from './step-links.tsx'

/** What they have with them: photographed or picked, it is a document of the case. */
export function PapersStep({ file }: { file: CaseFile }) {
  const say = useWords()
  const mayAdd = useRight('annex.write')
  const [isAdding, setAdding] = useState(false)
  const close = () => setAdding(false)
  return (
    <Question ask="intake.papers" hint="intake.papers.hint">
      <Answered title={say('intake.documents')} items={file.annexes.map(({ id, title }) => ({ id, text: title }))} />
      {mayAdd && (
        <div>
          <Button variant="default" leftSection={<IconCamera size={18} aria-hidden />} onClick={() => setAdding(true)}>
            {say('intake.papers.add')}
          </Button>
        </div>
      )}
      {isAdding && <AnnexDialog caseId={file.id} annex={undefined} onClose={close} onDone={close} />}
      <StepLinks step="papers" isAnswered={file.annexes.length > 0} />
    </Question>
  )
}
