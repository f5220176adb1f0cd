import { useBlocker } from '@tanstack/react-router'
import { useWords } from '../words/use-words.ts'
import { useConfirm } from './confirm.tsx'

interface Leaving {
  isDirty: boolean
  /** For a form that is open because of the address: the parameter that holds it open. */
  heldBy?: string
  /** Called when the person says that the text may go. */
  onLeave: () => void
}

/** Asks before unsaved work is left behind. Saving navigates with `ignoreBlocker`. */
export function useLeaveGuard({ isDirty, heldBy, onLeave }: Leaving): void {
  const say = useWords()
  const confirm = useConfirm()
  useBlocker({
    disabled: !isDirty,
    enableBeforeUnload: isDirty,
    shouldBlockFn: async ({ current, next }) => {
      if (heldBy && current.pathname === next.pathname && readParam(current.search, heldBy) === readParam(next.search, heldBy)) return false
      const leaves = await confirm({ title: say('leave.title'), body: say('leave.body'), action: say('leave.action'), destructive: true })
      if (leaves) onLeave()
      return !leaves
    },
  })
}

function readParam(search: object, name: string): unknown {
  return Object.entries(search).find(([key]) => key === name)?.[1]
}
