import { showUndo } from '../ui/undo-message.tsx'
import { useWords } from '../words/use-words.ts'
import { putBack } from './queries.ts'

/** Says that something of a case was deleted, with a button that puts it back. */
export function useToldDeletion(caseId: string) {
  const say = useWords()
  return (recordId: string) => showUndo(say('trash.deleted'), () => putBack(caseId, recordId))
}
