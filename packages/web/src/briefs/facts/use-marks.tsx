import type { Node } from '@tiptap/pm/model'
import type { Editor } from '@tiptap/react'
import { type ChangedFact as Changed, findChangedFact } from '@travessia/shared/briefs/changed-facts'
import { quotesOf } from '@travessia/shared/briefs/quotes'
import { readRichText } from '@travessia/shared/briefs/read-rich-text'
import { type ReactNode, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useDesk } from '../editor/desk.ts'
import { ChangedFact } from './changed-fact.tsx'
import { showMarks } from './marks.ts'
import { keepAsTold, tellAgain } from './told-facts.ts'

interface Marked {
  editor: Editor
  changed: readonly Changed[]
  /** Words on which open comments hang. */
  commented: ReadonlySet<string>
  isEditable: boolean
}

/** Keeps the marks of a section up to date; answers the remarks, to be drawn beside its editor. */
export function useMarks({ editor, changed, commented, isEditable }: Marked): ReactNode {
  const { file } = useDesk()
  const [places] = useState(() => new Map<string, HTMLElement>())
  useEffect(() => {
    if (editor.isDestroyed) return
    showMarks(editor, {
      isChanged: (label, told) => findChangedFact(file, label, told) !== undefined,
      placeFor: (label) => placeIn(places, label),
      isCommented: (block) => commented.size > 0 && wordsOf(block).some((words) => commented.has(words)),
    })

    function wordsOf(block: Node): readonly string[] {
      const read = readRichText({ type: 'doc', content: [block.toJSON()] })
      return 'blocks' in read ? read.blocks.flatMap((one) => quotesOf(file, one)) : []
    }
  }, [editor, file, commented, places])
  return changed.map((fact) =>
    createPortal(
      <ChangedFact
        fact={fact}
        isEditable={isEditable}
        onUpdate={() => tellAgain(editor, file, fact)}
        onKeep={() => keepAsTold(editor, fact)}
      />,
      placeIn(places, fact.label),
      fact.label,
    ),
  )
}

function placeIn(places: Map<string, HTMLElement>, label: string): HTMLElement {
  const place = places.get(label) ?? document.createElement('span')
  places.set(label, place)
  return place
}
