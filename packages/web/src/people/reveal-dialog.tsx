import { useQueryClient } from '@tanstack/react-query'
import { nameFor } from '@travessia/shared/names'
import { newReveal, type PersonView } from '@travessia/shared/people'
import { ReasonDialog } from '../ui/reason-dialog.tsx'
import { useWords } from '../words/use-words.ts'
import { reveal } from './reveal.ts'
import type { Told } from './use-revealed.ts'

interface RevealDialogProps {
  caseId: string
  person: PersonView
  onClose: () => void
  onTold: (told: Told) => void
}

/** Asks why, before the name of a protected person is told. The reason given last stands there already. */
export function RevealDialog({ caseId, person, onClose, onTold }: RevealDialogProps) {
  const say = useWords()
  const client = useQueryClient()
  return (
    <ReasonDialog
      title={say('person.reveal.title', { name: nameFor(person, 'internal') })}
      label={say('person.reveal.reason')}
      hint={say('person.reveal.hint')}
      maxLength={300}
      schema={newReveal}
      reason={client.getQueryData<string>(lastReason) ?? ''}
      action={say('person.reveal')}
      run={(reason) => reveal(caseId, person.id, reason)}
      onDone={(told, reason) => {
        client.setQueryData(lastReason, reason)
        onTold({ ...told, reason })
      }}
      onClose={onClose}
    />
  )
}

/** In memory alone, and gone with the session. */
const lastReason = ['reveal-reason']
