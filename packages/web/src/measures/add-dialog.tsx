import { Button, Modal, Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import type { MeasureView } from '@travessia/shared/measures'
import { splitMeasures } from '@travessia/shared/split-measures'
import { parseResponse } from 'hono/client'
import { useMemo, useState } from 'react'
import { useForm } from 'react-hook-form'
import { api } from '../api.ts'
import type { CaseFile } from '../cases/queries.ts'
import { closeOnEscape } from '../ui/close-on-escape.ts'
import { DialogEnd } from '../ui/dialog-end.tsx'
import { FormProblem } from '../ui/form-problem.tsx'
import { useLeaveGuard } from '../ui/use-leave-guard.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useWords } from '../words/use-words.ts'
import { AddFields, type AddForm, type AddInput } from './add-fields.tsx'
import { FoundList } from './found-list.tsx'

/** Takes up an operative part that is pasted: its paragraphs are shown, and those that are ticked become measures. */
export function AddDialog({ file, onClose }: { file: CaseFile; onClose: () => void }) {
  const say = useWords()
  useReturnFocus()
  const form: AddForm = useForm<AddInput>({
    defaultValues: { proceedingId: file.proceedings.at(-1)?.id ?? '', eventId: null, kind: 'operative', pasted: '' },
  })
  const pasted = form.watch('pasted')
  const found = useMemo(() => splitMeasures(pasted), [pasted])
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const [types, setTypes] = useState<Readonly<Record<number, MeasureView['type']>>>({})
  const taken = found.flatMap((one, at) => (left.has(at) ? [] : [{ ...one, type: types[at] ?? ('individual' as const) }]))
  useLeaveGuard({ isDirty: pasted !== '', heldBy: 'measure', onLeave: () => undefined })
  const save = useMutation({
    mutationFn: () => {
      const { proceedingId, eventId, kind } = form.getValues()
      const json = { proceedingId, eventId, kind, measures: taken }
      return parseResponse(api.cases[':case'].measures.$post({ param: { case: file.id }, json }))
    },
    onSuccess: ({ items }) => {
      notifications.show({ message: say('measure.added', { count: items.length }) })
      onClose()
    },
  })
  const leave = (at: number, isLeft: boolean) => setLeft((now) => new Set([...now].filter((one) => one !== at).concat(isLeft ? [at] : [])))
  return (
    <Modal
      opened
      onClose={onClose}
      {...closeOnEscape(onClose)}
      title={<strong>{say('measure.add.title')}</strong>}
      size="xl"
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form noValidate autoComplete="off" onSubmit={form.handleSubmit(() => save.mutate())}>
        <Stack gap="lg">
          <FormProblem form={form} error={save.error} labels={{}} />
          <AddFields form={form} file={file} />
          {pasted.trim() !== '' && (
            <FoundList
              found={found}
              left={left}
              types={types}
              kind={form.watch('kind')}
              onLeave={leave}
              onType={(at, type) => setTypes((now) => ({ ...now, [at]: type }))}
            />
          )}
          <DialogEnd line={taken.length === 0 && say('measure.add.none')}>
            <Button variant="default" onClick={onClose}>
              {say('confirm.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending} disabled={taken.length === 0}>
              {say('measure.add')}
            </Button>
          </DialogEnd>
        </Stack>
      </form>
    </Modal>
  )
}
