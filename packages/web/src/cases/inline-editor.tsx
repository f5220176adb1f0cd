import { Button, Stack } from '@mantine/core'
import type { CaseRow as Row } from '@travessia/shared/cases'
import { type KeyboardEvent, useCallback, useState } from 'react'
import { readConflict } from '../api.ts'
import { useWords } from '../words/use-words.ts'
import { useCaseLabels } from './case-labels.ts'
import classes from './inline-cell.module.css'
import { type InlineColumn, type InlineEdit, inlineFields, standing } from './inline-fields.ts'
import { InlineInput } from './inline-input.tsx'
import { InlineConflict, InlineTrouble } from './inline-trouble.tsx'
import { useInlineSave } from './use-inline-save.ts'

interface InlineEditorProps {
  row: Row
  column: InlineColumn
  /** Told how many cells on it goes from here. */
  onClose: (step?: number) => void
}

/** One field of a case in the list. What the server says against it stays here, with what was written. */
export function InlineEditor({ row: now, column, onClose }: InlineEditorProps) {
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
    saving.mutate({ edit: wanted, version }, { onSuccess: () => onClose(step) })
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      return onClose()
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
