import { readProblem } from '../api.ts'
import { Notice } from './notice.tsx'
import { useProblemWords } from './problem-words.ts'

/** Why a file that was sent is not taken in. */
export function Refused({ title, error }: { title: string; error: unknown }) {
  const { title: what, detail } = useProblemWords()(readProblem(error))
  return (
    <Notice tone="loss" live title={title}>
      <p>{detail ?? what}</p>
    </Notice>
  )
}
