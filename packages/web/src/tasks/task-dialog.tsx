import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Group, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type NewTask, newTask, type TaskView } from '@travessia/shared/tasks'
import { Controller, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { readConflict } from '../api.ts'
import { useColleagues } from '../cases/use-colleagues.ts'
import { closeOnEscape } from '../ui/close-on-escape.ts'
import { ConflictPanel } from '../ui/conflict-panel.tsx'
import { DayField } from '../ui/day-field.tsx'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { formatDay } from '../ui/format-day.ts'
import { useField, useFieldError } from '../ui/use-field.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { addTask, editTask } from './queries.ts'

interface TaskDialogProps {
  /** Of which case; null: one's own. */
  caseId: string | null
  /** Absent: a new one. */
  task?: TaskView | undefined
  onClose: () => void
}

/** Setting down what is to be done, by whom and by when. */
export function TaskDialog({ caseId, task, onClose }: TaskDialogProps) {
  const say = useWords()
  useReturnFocus()
  const { title = '', note = '', assigneeId = null, dueOn = null } = task ?? {}
  const form = useForm<z.input<typeof newTask>, unknown, NewTask>({
    resolver: zodResolver(newTask),
    shouldFocusError: false,
    defaultValues: { title, note, assigneeId, dueOn },
  })
  const save = useMutation({
    mutationFn: ({ version, ...json }: NewTask & { version: number }) =>
      task ? editTask(task, { ...json, version }) : addTask(caseId, json),
    onSuccess: onClose,
    onError: (error) => showProblem(error, form.setError),
  })
  const send = (version: number) => form.handleSubmit((input) => save.mutate({ ...input, version }))
  const conflict = readConflict(save.error)
  const labels = { title: say('task.title'), note: say('task.note'), assigneeId: say('task.assignee'), dueOn: say('task.dueOn') }
  const inWords = useInWords(labels)
  const field = useField(form)
  const errorOf = useFieldError(form)
  const colleagues = useColleagues()
  return (
    <Modal
      opened
      onClose={onClose}
      {...closeOnEscape(onClose)}
      title={<strong>{say(task ? 'task.edit' : 'task.new')}</strong>}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form noValidate onSubmit={send(task?.version ?? 1)}>
        <Stack gap="md">
          <FormProblem form={form} error={save.error} labels={labels} />
          {conflict && (
            <ConflictPanel
              rows={inWords(form.getValues(), conflict)}
              busy={save.isPending}
              onKeepMine={() => void send(Number(conflict['version']))()}
              onTakeTheirs={onClose}
            />
          )}
          <TextInput label={labels.title} {...field('title')} required maxLength={300} data-autofocus />
          <Textarea label={`${labels.note} ${say('field.optional')}`} {...field('note')} autosize minRows={2} maxRows={8} />
          <Controller
            control={form.control}
            name="assigneeId"
            render={({ field: { value, ...input } }) => (
              <Select
                label={`${labels.assigneeId} ${say('field.optional')}`}
                data={colleagues}
                value={value ?? null}
                {...input}
                error={errorOf('assigneeId')}
                searchable
                clearable
              />
            )}
          />
          <Controller
            control={form.control}
            name="dueOn"
            render={({ field: { value, ...input } }) => (
              <DayField label={`${labels.dueOn} ${say('field.optional')}`} value={value ?? null} {...input} error={errorOf('dueOn')} />
            )}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {say('confirm.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {say(task ? 'task.save' : 'task.new')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

type Field = 'title' | 'note' | 'assigneeId' | 'dueOn'

function useInWords(labels: Record<Field, string>) {
  const language = useLanguage()
  const colleagues = useColleagues()
  const tell = (field: Field, value: unknown) => {
    if (!value) return ''
    if (field === 'dueOn') return formatDay(String(value), language)
    return field === 'assigneeId' ? (colleagues.find((one) => one.value === value)?.label ?? '') : String(value)
  }
  return (yours: Partial<Record<Field, unknown>>, theirs: Readonly<Record<string, unknown>>) =>
    (['title', 'note', 'assigneeId', 'dueOn'] as const).map((field) => ({
      label: labels[field],
      yours: tell(field, yours[field]),
      theirs: tell(field, theirs[field]),
    }))
}
