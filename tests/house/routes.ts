interface Route {
  method: string
  path: string
  handler: object
}

/** Routes that name neither a right nor that they are open to strangers. */
export function findUnguarded(routes: Route[]): string[] {
  return group(routes)
    .filter(({ handlers }) => !handlers.some(hasMark))
    .map(({ name }) => `${name} carries no right`)
}

/** Routes that do something before they ask for the right. */
export function findLateGuards(routes: Route[]): string[] {
  return group(routes)
    .filter(({ handlers }) => handlers.findIndex(hasMark) > 0)
    .map(({ name }) => `${name} does something before it asks for the right`)
}

/** Routes that say of themselves that strangers may use them. */
export function listOpen(routes: Route[]): string[] {
  return group(routes)
    .filter(({ handlers }) => handlers.some((handler) => markOf(handler) === 'open'))
    .map(({ name }) => name)
}

/** What stands for every method is no route but what all requests pass through. */
function group(routes: Route[]) {
  const groups = new Map<string, { name: string; handlers: object[] }>()
  for (const { method, path, handler } of routes) {
    if (method === 'ALL' || !path.startsWith('/api')) continue
    const name = `${method} ${path}`
    const known = groups.get(name) ?? { name, handlers: [] }
    known.handlers.push(handler)
    groups.set(name, known)
  }
  return [...groups.values()]
}

function hasMark(handler: object): boolean {
  return markOf(handler) !== undefined
}

function markOf(handler: object): string | undefined {
  return 'permission' in handler && typeof handler.permission === 'string' ? handler.permission : undefined
}
