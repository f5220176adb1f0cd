import { readProblem } from '../api.ts'
import { DocxProblem } from '../briefs/editor/docx-problem.tsx'

/** Why nothing was filed; what the form itself can show stays with its fields. */
export function Refusal({ error }: { error: unknown }) {
  return readProblem(error).status === 409 ? <DocxProblem error={error} /> : null
}
