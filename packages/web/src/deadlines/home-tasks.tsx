import { lazy, Suspense } from 'react'
import { useRight } from '../me/queries.ts'
import { speakFully } from '../words/spoken.ts'

const MyTasks = lazy(async () => {
  const [{ MyTasks }] = await Promise.all([import('../tasks/my-tasks.tsx'), speakFully()])
  return { default: MyTasks }
})

/** One's own tasks: loaded once what is due stands. */
export function HomeTasks() {
  const mayWrite = useRight('task.write')
  if (!mayWrite) return null
  return (
    <Suspense fallback={null}>
      <MyTasks />
    </Suspense>
  )
}
