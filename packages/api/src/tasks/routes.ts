import { versionQuery } from '@travessia/shared/fields'
import { newChecklist, newTask, taskEdit, taskFilter } from '@travessia/shared/tasks'
import { Hono } from 'hono'
import { allow, openCase } from '../access.ts'
import type { Env, SignedIn } from '../context.ts'
import { validate, validateId } from '../validate.ts'
import { wakeAfterwards } from '../wake-afterwards.ts'
import { addTask, deleteTask, editTask } from './actions.ts'
import { listChecklists, makeChecklist } from './checklists.ts'
import { listOwnTasks, listTasks } from './queries.ts'

const ofNoCase = ({ actor }: Pick<SignedIn['Variables'], 'actor'>) => ({ organisationId: actor.organisationId, caseId: null })

/** The reader's own tasks, across cases; those of no case are also written here. */
export const taskRoutes = new Hono<Env>()
  .use(wakeAfterwards)
  .get('/', allow('task.write'), validate('query', taskFilter), async (c) =>
    c.json(await listOwnTasks(c.var.db, c.var.actor, c.req.valid('query'), c.var.language), 200),
  )
  .post('/', allow('task.write'), validate('json', newTask), async (c) =>
    c.json(await addTask(c.var.db, c.var.actor, ofNoCase(c.var), c.req.valid('json'), c.var.now()), 201),
  )
  .patch('/:task', allow('task.write'), validateId('task', 'task'), validate('json', taskEdit), async (c) =>
    c.json(await editTask(c.var.db, c.var.actor, ofNoCase(c.var), c.req.valid('param').task, c.req.valid('json'), c.var.now()), 200),
  )
  .delete('/:task', allow('task.write'), validateId('task', 'task'), validate('query', versionQuery), async (c) => {
    await deleteTask(c.var.db, c.var.actor, ofNoCase(c.var), c.req.valid('param').task, c.req.valid('query').version, c.var.now())
    return c.body(null, 204)
  })

/** The tasks of one case. */
export const caseTaskRoutes = new Hono<Env>()
  .use(wakeAfterwards)
  .get('/', allow('case.read'), openCase(), async (c) =>
    c.json({ items: await listTasks(c.var.db, c.var.case, c.var.language), next: null }, 200),
  )
  .post('/', allow('task.write'), openCase(), validate('json', newTask), async (c) =>
    c.json(await addTask(c.var.db, c.var.actor, c.var.case, c.req.valid('json'), c.var.now()), 201),
  )
  .patch('/:task', allow('task.write'), openCase(), validateId('task', 'task'), validate('json', taskEdit), async (c) =>
    c.json(await editTask(c.var.db, c.var.actor, c.var.case, c.req.valid('param').task, c.req.valid('json'), c.var.now()), 200),
  )
  .delete('/:task', allow('task.write'), openCase(), validateId('task', 'task'), validate('query', versionQuery), async (c) => {
    await deleteTask(c.var.db, c.var.actor, c.var.case, c.req.valid('param').task, c.req.valid('query').version, c.var.now())
    return c.body(null, 204)
  })

/** What the proceedings of a case may file, step by step, and the tasks that are made of it. */
export const checklistRoutes = new Hono<Env>()
  .use(wakeAfterwards)
  .get('/', allow('case.read'), openCase(), async (c) =>
    c.json({ items: await listChecklists(c.var.db, c.var.case, c.var.language, c.var.now()), next: null }, 200),
  )
  .post('/', allow('task.write'), openCase(), validate('json', newChecklist), async (c) =>
    c.json({ items: await makeChecklist(c.var.db, c.var.actor, c.var.case, c.req.valid('json'), c.var.now()), next: null }, 201),
  )
