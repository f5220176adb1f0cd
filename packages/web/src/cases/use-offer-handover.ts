import { useNavigate } from '@tanstack/react-router'
import { useConfirm } from '../ui/confirm.tsx'
import { useWords } from '../words/use-words.ts'

/** After the lead has changed: leads to what whoever takes the case over needs to know. */
export function useOfferHandover(caseId: string): () => Promise<void> {
  const say = useWords()
  const confirm = useConfirm()
  const navigate = useNavigate()
  return async () => {
    const question = { title: say('handover.title'), body: say('handover.body'), action: say('handover.open') }
    if (await confirm(question)) await navigate({ to: '/cases/$case/print', params: { case: caseId }, search: { of: 'handover' } })
  }
}
