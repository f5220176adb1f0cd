import { queryOptions, useMutation } from '@tanstack/react-query'
import type { NewTask, TaskEdit, TaskView } from '@travessia/shared/tasks'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

export const caseTasksQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'tasks'],
    queryFn: async () => (await parseResponse(api.cases[':case'].tasks.$get({ param: { case: caseId } }))).items,
  })

export const checklistsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'checklists'],
    queryFn: async () => (await parseResponse(api.cases[':case'].checklists.$get({ param: { case: caseId } }))).items,
  })

/** The reader's own open tasks, nearest first; more than these nobody does in a day. */
export const ownTasksQuery = queryOptions({
  queryKey: ['tasks'],
  queryFn: async () => (await parseResponse(api.tasks.$get({ query: { limit: '100' } }))).items,
})

export function addTask(caseId: string | null, json: NewTask): Promise<TaskView> {
  return caseId === null
    ? parseResponse(api.tasks.$post({ json }))
    : parseResponse(api.cases[':case'].tasks.$post({ param: { case: caseId }, json }))
}

/** A task is written where it hangs: inside its case, or among one's own. */
export function editTask({ id, caseId }: Pick<TaskView, 'id' | 'caseId'>, json: TaskEdit): Promise<TaskView> {
  return caseId === null
    ? parseResponse(api.tasks[':task'].$patch({ param: { task: id }, json }))
    : parseResponse(api.cases[':case'].tasks[':task'].$patch({ param: { case: caseId, task: id }, json }))
}

export function deleteTask({ id, caseId, version }: TaskView): Promise<unknown> {
  const query = { version: String(version) }
  return caseId === null
    ? parseResponse(api.tasks[':task'].$delete({ param: { task: id }, query }))
    : parseResponse(api.cases[':case'].tasks[':task'].$delete({ param: { case: caseId, task: id }, query }))
}

/** The box is ticked at once and stands back if the server refuses. */
export function useFinishTask(task: TaskView, onError: (error: unknown) => void) {
  return useMutation({ mutationFn: (done: boolean) => editTask(task, { done, version: task.version }), onError })
}
