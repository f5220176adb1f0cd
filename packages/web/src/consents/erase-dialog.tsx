import { Modal } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { PersonView } from '@travessia/shared/people'
import type { CaseFile } from '../cases/queries.ts'
import { closeOnEscape } from '../ui/close-on-escape.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { Loading } from '../ui/loading.tsx'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useWords } from '../words/use-words.ts'
import classes from './consents.module.css'
import { EraseForm } from './erase-form.tsx'
import { ErasureEffects } from './erasure-effects.tsx'
import { erasureQuery } from './queries.ts'

/** First what would go and what would stay, and why; then, for a reason, the erasure, asked for twice. */
export function EraseDialog({ file, person, onClose }: { file: CaseFile; person: PersonView; onClose: () => void }) {
  const say = useWords()
  useReturnFocus()
  const preview = useQuery(erasureQuery(file.id, person.id))
  return (
    <Modal
      opened
      onClose={onClose}
      {...closeOnEscape(onClose)}
      title={<strong>{say('erasure.title', { name: person.name })}</strong>}
      size="lg"
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <div className={classes.effects}>
        <p>{say('erasure.lead')}</p>
        {preview.isError && <ErrorState error={preview.error} retry={() => void preview.refetch()} />}
        {preview.isPending && <Loading rows={3} height={40} />}
        {preview.data && (
          <>
            <ErasureEffects effects={preview.data.effects} />
            <EraseForm file={file} person={person} preview={preview.data} onClose={onClose} />
          </>
        )}
      </div>
    </Modal>
  )
}
