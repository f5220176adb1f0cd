import type { CommentView } from '@travessia/shared/brief-desk'

/** A comment with its answers, oldest first. */
export interface Thread extends CommentView {
  readonly answers: readonly CommentView[]
}

/** Comments as talks, in the order in which they began. */
export function threadsOf(comments: readonly CommentView[]): Thread[] {
  return comments
    .filter((one) => one.parentId === null)
    .map((one) => ({ ...one, answers: comments.filter((other) => other.parentId === one.id) }))
}

export function isOpen(thread: Thread): boolean {
  return thread.resolvedAt === null
}

/** How many talks are open in each section; '' is the brief as a whole. */
export function countOpen(threads: readonly Thread[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { section } of threads.filter(isOpen)) counts.set(section, (counts.get(section) ?? 0) + 1)
  return counts
}
