import { ActionIcon, Button, Menu } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconDots, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { MeasureView } from '@travessia/shared/measures'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api } from '../api.ts'
import type { CaseFile } from '../cases/queries.ts'
import { useLawNames } from '../law/names.ts'
import { useRight } from '../me/queries.ts'
import { ActionMenu } from '../ui/action-menu.tsx'
import { useConfirm } from '../ui/confirm.tsx'
import { DateText } from '../ui/date-text.tsx'
import { Fact } from '../ui/fact.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useMeant } from '../ui/use-meant.ts'
import { useWords } from '../words/use-words.ts'
import { EditDialog } from './edit-dialog.tsx'
import { MeasureFacts } from './measure-facts.tsx'
import { MeasureHistory } from './measure-history.tsx'
import { useMeasureName } from './measure-name.ts'
import classes from './measures.module.css'
import { StatusDialog } from './status-dialog.tsx'
import { Voices } from './voices.tsx'

/** One measure: as it was ordered, what each voice says, and what was said before. */
export function MeasureEntry({ file, measure }: { file: CaseFile; measure: MeasureView }) {
  const say = useWords()
  const name = useMeasureName()(measure)
  const mayWrite = useRight('measure.write')
  const [open, setOpen] = useState<'status' | 'edit'>()
  const close = () => setOpen(undefined)
  return (
    <li {...useMeant(`measure-${measure.id}`)} className={classes.measure}>
      <div className={classes.head}>
        <h2 className={`${classes.words} ${classes.name}`}>{name}</h2>
        {mayWrite && (
          <div className={classes.buttons}>
            <Button
              variant="default"
              size="sm"
              leftSection={<IconPlus size={18} aria-hidden />}
              aria-label={`${say('measure.record')}: ${name}`}
              onClick={() => setOpen('status')}
            >
              {say('measure.record')}
            </Button>
            <MeasureMenu caseId={file.id} measure={measure} name={name} onEdit={() => setOpen('edit')} />
          </div>
        )}
      </div>
      <blockquote className={classes.ordered}>{measure.text}</blockquote>
      <Voices measure={measure} />
      <MeasureFacts measure={measure}>
        <OrderedBy file={file} measure={measure} />
      </MeasureFacts>
      <MeasureHistory file={file} measure={measure} />
      {open === 'status' && <StatusDialog file={file} measure={measure} name={name} onClose={close} />}
      {open === 'edit' && <EditDialog file={file} measure={measure} onClose={close} />}
    </li>
  )
}

function OrderedBy({ file, measure }: { file: CaseFile; measure: MeasureView }) {
  const say = useWords()
  const names = useLawNames()
  const proceeding = file.proceedings.find((one) => one.id === measure.proceedingId)
  const event = file.events.find((one) => one.id === measure.eventId)
  if (!proceeding) return null
  return (
    <Fact label={say('measure.event')}>
      {names.body(proceeding.procedure)}
      {event && (
        <>
          {' · '}
          {names.kind(proceeding.procedure, event.kind)}, <DateText day={event.on} precision={event.precision} />
        </>
      )}
    </Fact>
  )
}

function MeasureMenu({ caseId, measure, name, onEdit }: { caseId: string; measure: MeasureView; name: string; onEdit: () => void }) {
  const say = useWords()
  const confirm = useConfirm()
  const onError = useShowFailure()
  const remove = useMutation({
    mutationFn: () =>
      parseResponse(
        api.cases[':case'].measures[':measure'].$delete({
          param: { case: caseId, measure: measure.id },
          query: { version: String(measure.version) },
        }),
      ),
    onSuccess: () => notifications.show({ message: say('measure.deleted') }),
    onError,
  })
  const askAndRemove = async () => {
    const question = {
      title: say('measure.delete.title'),
      body: say('measure.delete.body'),
      action: say('measure.delete'),
      destructive: true,
    }
    if (await confirm(question)) remove.mutate()
  }
  return (
    <ActionMenu
      button={
        <ActionIcon color="gray" size="lg" aria-label={say('measure.menu', { name })}>
          <IconDots size={20} />
        </ActionIcon>
      }
    >
      <Menu.Item leftSection={<IconPencil size={18} aria-hidden />} onClick={onEdit}>
        {say('measure.edit')}
      </Menu.Item>
      {measure.statuses.length === 0 && (
        <Menu.Item color="red" leftSection={<IconTrash size={18} aria-hidden />} onClick={() => void askAndRemove()}>
          {say('measure.delete')}
        </Menu.Item>
      )}
    </ActionMenu>
  )
}
