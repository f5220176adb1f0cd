interface Route {
  method: string
  path: string
  handler: object
}

const reads = new Set(['GET', 'HEAD', 'OPTIONS', 'ALL'])

/** Writes that name neither a right nor that they are open to strangers. */
export function findUnguardedWrites(routes: Route[]): string[] {
  return group(routes)
    .filter(({ method, handlers }) => !reads.has(method) && !handlers.some(hasMark))
    .map(({ method, path }) => `${method} ${path} carries no right`)
}

/** Writes whose right is named only after another handler has already run. */
export function findLateGuards(routes: Route[]): string[] {
  return group(routes)
    .filter(({ method, handlers }) => !reads.has(method) && handlers.some(hasMark) && !isEarly(handlers))
    .map(({ method, path }) => `${method} ${path} does something before it asks for the right`)
}

/** Before the guard only the case may be opened, since who may not see it must not learn of it. */
function isEarly(handlers: object[]): boolean {
  return handlers.findIndex(hasMark) <= 1
}

function group(routes: Route[]) {
  const groups = new Map<string, { method: string; path: string; handlers: object[] }>()
  for (const { method, path, handler } of routes) {
    const key = `${method} ${path}`
    const known = groups.get(key) ?? { method, path, handlers: [] }
    known.handlers.push(handler)
    groups.set(key, known)
  }
  return [...groups.values()]
}

function hasMark(handler: object): boolean {
  return 'permission' in handler && typeof handler.permission === 'string'
}
