import { VisuallyHidden } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { type ComponentType, type ReactNode, Suspense, useId, useRef, useState } from 'react'
import { useWords } from '../words/use-words.ts'
import { useCaseLabels } from './case-labels.ts'
import classes from './inline-cell.module.css'
import type { InlineEditorProps } from './inline-editor.tsx'
import { inlineFields } from './inline-fields.ts'

interface InlineValueProps extends Pick<InlineEditorProps, 'row' | 'column' | 'onSaved'> {
  editor: ComponentType<InlineEditorProps>
  /** What the value stands in while it is read; the button is named by the value alone, and described. */
  wrap?: (value: ReactNode) => ReactNode
  children: ReactNode
}

/** A value that is edited in its place: Enter begins, Escape leaves it as it was, Tab keeps it and goes on to the next. */
export function InlineValue({ editor: Editor, wrap, children, ...edited }: InlineValueProps) {
  const say = useWords()
  const hint = say('cases.inline.edit', { field: useCaseLabels()[inlineFields[edited.column]] })
  const hintId = useId()
  const [isEditing, setEditing] = useState(false)
  const isLeft = useRef(false)
  const place = useRef<HTMLDivElement>(null)
  const close = (step = 0) => {
    const next = step === 0 ? undefined : neighbour(place.current, step)
    isLeft.current = next === undefined
    setEditing(false)
    next?.focus()
  }
  const value = (
    <button
      type="button"
      className={classes.value}
      aria-describedby={wrap && hintId}
      ref={(button) => {
        if (button && isLeft.current) button.focus()
        if (button) isLeft.current = false
      }}
      onClick={() => setEditing(true)}
    >
      {!wrap && <VisuallyHidden>{hint}</VisuallyHidden>}
      <span>{children}</span>
      <IconPencil size={16} aria-hidden className={classes.pencil} />
    </button>
  )
  const shown = wrap ? wrap(value) : value
  return (
    <div ref={place} data-inline={isEditing ? 'edited' : 'read'}>
      {isEditing ? (
        <Suspense fallback={shown}>
          <Editor {...edited} onClose={close} />
        </Suspense>
      ) : (
        shown
      )}
      {wrap && (
        <span id={hintId} hidden>
          {hint}
        </span>
      )}
    </div>
  )
}

/** The value of the same list, or of the same case, to which Tab leads from this one. */
function neighbour(place: HTMLDivElement | null, step: number): HTMLButtonElement | undefined {
  if (!place) return undefined
  const places = [...(place.closest('tbody, main')?.querySelectorAll('[data-inline]') ?? [])]
  return places[places.indexOf(place) + step]?.querySelector('button') ?? undefined
}
