import type { Editor } from '@tiptap/react'
import type { CaseFile } from '@travessia/shared/briefs/case-file'
import { useCallback, useEffect, useState } from 'react'
import { type Spot, spotAt } from './spot.ts'

/** The section in which somebody last stood. */
export interface Place {
  readonly section: string
  readonly editor: Editor
}

/**
 * Beginning a comment where the cursor stands: by its button, or by Control, Alt and M as in other word processors.
 * One that is being written stays until it is published or closed.
 */
export function useCommenting(file: CaseFile, place: Place | undefined, mayWrite: boolean, show: () => void) {
  const [writing, setWriting] = useState<Spot>()
  const begin = useCallback(
    (section?: string) => {
      const isHere = place && !place.editor.isDestroyed && (section === undefined || section === place.section)
      const spot = isHere ? spotAt(file, place.section, place.editor) : { section: section ?? '', quote: '' }
      if (mayWrite) setWriting((now) => now ?? spot)
      show()
    },
    [file, place, mayWrite, show],
  )
  const end = useCallback(() => setWriting(undefined), [])
  useEffect(() => {
    const hear = (press: KeyboardEvent) => {
      if (!(press.ctrlKey || press.metaKey) || !press.altKey || press.code !== 'KeyM') return
      press.preventDefault()
      begin()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [begin])
  return { writing, begin, end }
}
