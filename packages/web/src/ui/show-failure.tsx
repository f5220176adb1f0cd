import { notifications } from '@mantine/notifications'
import { readProblem } from '../api.ts'
import { useProblemWords } from './problem-words.ts'

/** For actions without a form: says what failed, and stays until it is read. */
export function useShowFailure(): (error: unknown) => void {
  const problemWords = useProblemWords()
  return (error) => {
    const problem = readProblem(error)
    const { title, detail } = problemWords(problem)
    notifications.show({ title, message: detail ?? '', color: 'red', autoClose: false, role: 'alert' })
  }
}
