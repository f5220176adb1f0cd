import { useRight } from '../me/queries.ts'
import { MyTasks } from '../tasks/my-tasks.tsx'

/** One's own tasks, under what is due. */
export function HomeTasks() {
  return useRight('task.write') ? <MyTasks /> : null
}
