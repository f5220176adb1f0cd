import { readProblem } from '../../api.ts'
import { Notice } from '../../ui/notice.tsx'
import { useProblemWords } from '../../ui/problem-words.ts'

/** Why the file was not made, and each place that has to be mended; or why a file was not read. */
export function DocxProblem({ error }: { error: unknown }) {
  const problemWords = useProblemWords()
  const problem = readProblem(error)
  const { title, detail } = problemWords(problem)
  const refusal = problem.status === 422 ? problem.errors?.[0]?.detail : undefined
  return (
    <Notice tone="loss" live title={refusal ?? problem.detail ?? title}>
      {!problem.detail && detail && <p>{detail}</p>}
      {problem.errors && !refusal && (
        <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
          {problem.errors.map((one) => (
            <li key={`${one.pointer} ${one.detail}`}>{one.detail}</li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
