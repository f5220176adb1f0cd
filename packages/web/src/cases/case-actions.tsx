import { ActionIcon, Menu } from '@mantine/core'
import {
  IconArchive,
  IconArchiveOff,
  IconDots,
  IconFileExport,
  IconMessages,
  IconPencil,
  IconPlus,
  IconPrinter,
  IconRecycle,
  IconTrash,
} from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { CaseEdit } from '@travessia/shared/cases'
import { parseResponse } from 'hono/client'
import { Suspense, useState } from 'react'
import { api } from '../api.ts'
import { FavouriteButton } from '../kept-cases/favourite-button.tsx'
import { useRight } from '../me/queries.ts'
import { ActionMenu } from '../ui/action-menu.tsx'
import { useToday } from '../ui/clock.ts'
import { ButtonLink } from '../ui/links.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { speakingPart } from '../words/speaking-page.ts'
import { useWords } from '../words/use-words.ts'
import { nothingOpen } from './open-form.ts'
import type { CaseFile } from './queries.ts'

const ExportDialog = speakingPart(() => import('../case-archive/export-dialog.tsx'), 'ExportDialog')
const DiscardDialog = speakingPart(() => import('../trash/discard-dialog.tsx'), 'DiscardDialog')

/** What can be done with a case: record, edit, and in the menu what is seldom needed. */
export function CaseActions({ file }: { file: CaseFile }) {
  const say = useWords()
  const mayRecord = useRight('event.write')
  const mayEdit = useRight('case.edit')
  const [open, setOpen] = useState<'export' | 'discard'>()
  const close = () => setOpen(undefined)
  return (
    <>
      {mayRecord && (
        <ButtonLink
          to="."
          search={(now) => ({ ...now, ...nothingOpen, event: 'new' as const })}
          resetScroll={false}
          leftSection={<IconPlus size={18} aria-hidden />}
        >
          {say('event.new')}
        </ButtonLink>
      )}
      {mayEdit && (
        <ButtonLink
          to="."
          search={(now) => ({ ...now, ...nothingOpen, edit: 'case' as const })}
          resetScroll={false}
          variant="default"
          visibleFrom="sm"
          leftSection={<IconPencil size={18} aria-hidden />}
        >
          {say('case.edit.short')}
        </ButtonLink>
      )}
      <FavouriteButton caseId={file.id} />
      <MoreActions file={file} mayEdit={mayEdit} onExport={() => setOpen('export')} onDiscard={() => setOpen('discard')} />
      <Suspense fallback={null}>
        {open === 'export' && <ExportDialog caseId={file.id} onClose={close} />}
        {open === 'discard' && <DiscardDialog file={file} onClose={close} />}
      </Suspense>
    </>
  )
}

interface MoreActionsProps {
  file: CaseFile
  mayEdit: boolean
  onExport: () => void
  onDiscard: () => void
}

function MoreActions({ file, mayEdit, onExport, onDiscard }: MoreActionsProps) {
  const say = useWords()
  const navigate = useNavigate()
  const today = useToday()
  const mayDelete = useRight('case.delete')
  const mayPutBack = useRight('trash.write')
  const mayExport = useRight('case.export')
  const mayAsk = useRight('person.write')
  const onError = useShowFailure()
  const close = useMutation({
    mutationFn: (json: CaseEdit) => parseResponse(api.cases[':case'].$patch({ param: { case: file.id }, json })),
    onError,
  })
  return (
    <ActionMenu
      button={
        <ActionIcon size={42} variant="default" aria-label={say('case.more')}>
          <IconDots size={20} />
        </ActionIcon>
      }
    >
      {mayEdit && (
        <Menu.Item
          hiddenFrom="sm"
          leftSection={<IconPencil size={18} aria-hidden />}
          onClick={() =>
            void navigate({ to: '.', search: (now) => ({ ...now, ...nothingOpen, edit: 'case' as const }), resetScroll: false })
          }
        >
          {say('case.edit')}
        </Menu.Item>
      )}
      {mayAsk && (
        <Menu.Item
          leftSection={<IconMessages size={18} aria-hidden />}
          onClick={() => void navigate({ to: '/cases/$case/intake', params: { case: file.id } })}
        >
          {say('intake.continue')}
        </Menu.Item>
      )}
      <Menu.Item
        leftSection={<IconPrinter size={18} aria-hidden />}
        onClick={() => void navigate({ to: '/cases/$case/print', params: { case: file.id } })}
      >
        {say('case.print')}
      </Menu.Item>
      {mayExport && (
        <Menu.Item leftSection={<IconFileExport size={18} aria-hidden />} onClick={onExport}>
          {say('caseArchive.export')}
        </Menu.Item>
      )}
      {mayPutBack && (
        <Menu.Item
          leftSection={<IconRecycle size={18} aria-hidden />}
          onClick={() => void navigate({ to: '/cases/$case/trash', params: { case: file.id } })}
        >
          {say('trash.title')}
        </Menu.Item>
      )}
      {mayEdit && (
        <Menu.Item
          leftSection={file.closedOn ? <IconArchiveOff size={18} aria-hidden /> : <IconArchive size={18} aria-hidden />}
          onClick={() => close.mutate({ closedOn: file.closedOn ? null : today, version: file.version })}
        >
          {say(file.closedOn ? 'case.reopen' : 'case.close')}
        </Menu.Item>
      )}
      {mayDelete && (
        <Menu.Item color="red" leftSection={<IconTrash size={18} aria-hidden />} onClick={onDiscard}>
          {say('case.delete')}
        </Menu.Item>
      )}
    </ActionMenu>
  )
}
