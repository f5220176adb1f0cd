import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Group, Modal, MultiSelect, NumberInput, Stack, TagsInput, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type AnnexView, type NewAnnex, newAnnex } from '@travessia/shared/annexes'
import { annexKinds } from '@travessia/shared/choices'
import { parseResponse } from 'hono/client'
import { useRef, useState } from 'react'
import { Controller, type UseFormReturn, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { api, readConflict } from '../api.ts'
import { closeOnEscape } from '../ui/close-on-escape.ts'
import { ConflictPanel, type ConflictRow } from '../ui/conflict-panel.tsx'
import { DayField } from '../ui/day-field.tsx'
import { FilePick } from '../ui/file-pick.tsx'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { formatDay } from '../ui/format-day.ts'
import { isStopped } from '../ui/send-in-parts.ts'
import { Sending } from '../ui/sending.tsx'
import { useDraft } from '../ui/use-draft.ts'
import { useField, useFieldError } from '../ui/use-field.ts'
import { useLeaveGuard } from '../ui/use-leave-guard.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useSendCaseFile } from '../ui/use-send-case-file.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { nextFileAddress } from './annex-file-address.ts'

interface AnnexDialogProps {
  caseId: string
  /** Absent: a new one. */
  annex: AnnexView | undefined
  onClose: () => void
  onDone: () => void
}

type AnnexForm = UseFormReturn<z.input<typeof newAnnex>, unknown, NewAnnex>

/** Adding an annex at the end of the list, or editing one. */
export function AnnexDialog({ caseId, annex, onClose, onDone }: AnnexDialogProps) {
  const say = useWords()
  useReturnFocus()
  const form: AnnexForm = useForm({ resolver: zodResolver(newAnnex), shouldFocusError: false, defaultValues: annex ? pick(annex) : blank })
  const forget = useDraft(form, `annex.${annex?.id ?? caseId}`)
  useLeaveGuard({ isDirty: form.formState.isDirty, heldBy: 'annex', onLeave: forget })
  const finish = () => {
    forget()
    onDone()
  }
  const [picked, setPicked] = useState<File | null>(null)
  const { sendNow, progress, stop } = useSendCaseFile(caseId, () => undefined)
  // What was saved before its file was refused is edited at the next try, not added again.
  const saved = useRef<Pick<AnnexView, 'id' | 'version'>>(annex)
  const save = useMutation({
    mutationFn: async (input: NewAnnex & { version: number }) => {
      const made = await send(caseId, saved.current?.id, {
        ...input,
        version: saved.current === annex ? input.version : (saved.current?.version ?? 1),
      })
      saved.current = made
      if (picked) await sendNow({ address: nextFileAddress(caseId, made), file: picked })
    },
    onSuccess: finish,
    onError: (error) => {
      if (isStopped(error)) save.reset()
      else showProblem(error, form.setError)
    },
  })
  const submit = (version: number) => form.handleSubmit((input) => save.mutate({ ...input, version }))
  const conflict = readConflict(save.error)
  const labels = {
    title: say('annex.title'),
    datedOn: say('annex.datedOn'),
    pages: say('annex.pages'),
    source: say('annex.source'),
    kinds: say('annex.kinds'),
    tags: say('annex.tags'),
  }
  const rows = useRows(labels)
  return (
    <Modal
      opened
      onClose={onClose}
      {...closeOnEscape(onClose)}
      title={<strong>{say(annex ? 'annex.edit' : 'annex.new')}</strong>}
      size="lg"
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form noValidate onSubmit={submit(annex?.version ?? 1)}>
        <Stack gap="lg">
          <FormProblem form={form} error={save.error} labels={labels} />
          {conflict && (
            <ConflictPanel
              rows={rows(form.getValues(), conflict)}
              busy={save.isPending}
              onKeepMine={() => void submit(Number(conflict['version']))()}
              onTakeTheirs={finish}
            />
          )}
          <AnnexFields form={form} labels={labels} />
          <FilePick
            legend={`${say('file.pick')} ${say('field.optional')}`}
            hint={say('file.pick.hint')}
            picked={picked}
            present={annex?.file ? annex.file.name || say('file.unnamed') : undefined}
            progress={undefined}
            onPick={setPicked}
          />
          {progress && <Sending label={say('file.pick')} progress={progress} onStop={stop} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {say('confirm.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {say(annex ? 'annex.save' : 'annex.new')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

type Labels = Record<keyof typeof blank, string>

function AnnexFields({ form, labels }: { form: AnnexForm; labels: Labels }) {
  const say = useWords()
  const field = useField(form)
  const errorOf = useFieldError(form)
  const optional = (label: string) => `${label} ${say('field.optional')}`
  return (
    <>
      <TextInput label={labels.title} description={say('annex.title.hint')} {...field('title')} required maxLength={300} data-autofocus />
      <Controller
        control={form.control}
        name="datedOn"
        render={({ field: { value, ...input } }) => (
          <DayField label={optional(labels.datedOn)} value={value ?? null} {...input} error={errorOf('datedOn')} />
        )}
      />
      <Controller
        control={form.control}
        name="pages"
        render={({ field: { value, onChange, ...input } }) => (
          <NumberInput
            label={optional(labels.pages)}
            value={value ?? ''}
            onChange={(pages) => onChange(typeof pages === 'number' ? pages : null)}
            {...input}
            error={errorOf('pages')}
            min={1}
            allowDecimal={false}
            hideControls
          />
        )}
      />
      <TextInput label={optional(labels.source)} description={say('annex.source.hint')} {...field('source')} maxLength={300} />
      <Controller
        control={form.control}
        name="kinds"
        render={({ field: { value, ...input } }) => (
          <MultiSelect
            label={optional(labels.kinds)}
            value={value ?? []}
            {...input}
            data={annexKinds.map((kind) => ({ value: kind, label: say(`annex.kind.${kind}`) }))}
            clearable
          />
        )}
      />
      <Controller
        control={form.control}
        name="tags"
        render={({ field: { value, ...input } }) => (
          <TagsInput
            label={optional(labels.tags)}
            description={say('case.tags.hint')}
            value={value ?? []}
            {...input}
            error={errorOf('tags')}
            maxTags={20}
          />
        )}
      />
    </>
  )
}

function useRows(labels: Labels) {
  const language = useLanguage()
  const say = useWords()
  const tell = (field: string, value: unknown) => {
    if (Array.isArray(value)) return value.map((one) => (field === 'kinds' ? sayKind(one) : String(one))).join(', ')
    return value && field === 'datedOn' ? formatDay(String(value), language) : String(value ?? '')
  }
  const sayKind = (value: unknown) => {
    const kind = annexKinds.find((one) => one === value)
    return kind ? say(`annex.kind.${kind}`) : ''
  }
  return (yours: z.input<typeof newAnnex>, theirs: Readonly<Record<string, unknown>>): ConflictRow[] =>
    (['title', 'datedOn', 'pages', 'source', 'kinds', 'tags'] as const).map((field) => ({
      label: labels[field],
      yours: tell(field, yours[field]),
      theirs: tell(field, theirs[field]),
    }))
}

function send(caseId: string, id: string | undefined, { version, ...json }: NewAnnex & { version: number }) {
  if (id === undefined) return parseResponse(api.cases[':case'].annexes.$post({ param: { case: caseId }, json }))
  return parseResponse(api.cases[':case'].annexes[':annex'].$patch({ param: { case: caseId, annex: id }, json: { ...json, version } }))
}

const blank = { title: '', datedOn: null, pages: null, source: '', kinds: [], tags: [] } satisfies z.input<typeof newAnnex>

function pick({ title, datedOn, pages, source, kinds, tags }: AnnexView) {
  return { title, datedOn, pages, source, kinds, tags }
}
