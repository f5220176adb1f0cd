import { Button, Stack } from '@mantine/core'
import { type KeyboardEvent, useCallback, useState } from 'react'
import { readConflict } from '../api.ts'
import { useWords } from '../words/use-words.ts'
import { useCaseLabels } from './case-labels.ts'
import classes from './inline-cell.module.css'
import { type InlineCase, type InlineColumn, type InlineEdit, inlineFields, standing } from './inline-fields.ts'
import { InlineInput } from './inline-input.tsx'
import { InlineConflict, InlineTrouble } from './inline-trouble.tsx'
import { useInlineSave } from './use-inline-save.ts'

export interface InlineEditorProps {
  row: InlineCase
  column: InlineColumn
  /** Told of what was saved, and how it stood before. */
  onSaved?: ((saved: InlineSaved) => void) | undefined
  /** Told how many cells on it goes from here. */
  onClose: (step?: number) => void
}

export interface InlineSaved {
  readonly edit: InlineEdit
  readonly before: InlineEdit
  readonly version: number
}

/** One field of a case, where it stands. What the server says against it stays here, with what was written. */
export function InlineEditor({ row: now, column, onSaved, onClose }: InlineEditorProps) {
  const say = useWords()
  // As it stood when the edit began: the list may learn meanwhile what somebody else wrote, which is not to be lost.
  const [row] = useState(now)
  const label = useCaseLabels()[inlineFields[column]]
  const takeFocus = useCallback((box: HTMLDivElement | null) => box?.querySelector('input')?.focus(), [])
  const before = standing(row, column)
  const [edit, setEdit] = useState<InlineEdit>(before)
  const saving = useInlineSave(row, before)
  const conflict = readConflict(saving.error)
  const save = (wanted = edit, step = 0, version = row.version) => {
    if (saving.isPending) return
    setEdit(wanted)
    if (JSON.stringify(wanted) === JSON.stringify(before) && !conflict) return onClose(step)
    saving.mutate(
      { edit: wanted, version },
      {
        onSuccess: (made) => {
          onClose(step)
          onSaved?.({ edit: wanted, before, version: made.version })
        },
      },
    )
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      return onClose()
    }
    const isLine = edit.title !== undefined || edit.territory !== undefined
    if (event.key === 'Enter' && isLine && !conflict && event.target instanceof HTMLInputElement) {
      event.preventDefault()
      return save()
    }
    if (event.key !== 'Tab' || conflict || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    const typed = edit.tags ? event.target.value.trim() : ''
    save(edit.tags && typed ? { tags: [...new Set([...edit.tags, typed])] } : edit, event.shiftKey ? -1 : 1)
  }
  return (
    <Stack ref={takeFocus} role="group" aria-label={label} gap="xs" onKeyDownCapture={press} onKeyDown={(event) => event.stopPropagation()}>
      <InlineInput edit={edit} leadName={row.leadName} onChange={(next, isWhole) => (isWhole ? save(next) : setEdit(next))} />
      {conflict ? (
        <InlineConflict
          edit={edit}
          theirs={conflict}
          busy={saving.isPending}
          onKeepMine={() => save(edit, 0, Number(conflict['version']))}
          onTakeTheirs={() => onClose()}
        />
      ) : (
        <>
          {saving.error && <InlineTrouble error={saving.error} />}
          <div className={classes.actions}>
            <Button size="compact-sm" loading={saving.isPending} onClick={() => save()}>
              {say('cases.inline.save')}
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => onClose()}>
              {say('confirm.cancel')}
            </Button>
          </div>
        </>
      )}
    </Stack>
  )
}
