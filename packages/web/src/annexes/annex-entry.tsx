import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { AnnexView } from '@travessia/shared/annexes'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useRight } from '../me/queries.ts'
import { useConfirm } from '../ui/confirm.tsx'
import { DateText } from '../ui/date-text.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './annexes.module.css'

interface AnnexEntryProps {
  caseId: string
  annex: AnnexView
  number: number
  isLast: boolean
  isMoving: boolean
  onMove: (by: 1 | -1) => void
}

/** One annex, with buttons to move it up and down. */
export function AnnexEntry({ caseId, annex, number, isLast, isMoving, onMove }: AnnexEntryProps) {
  const say = useWords()
  const mayWrite = useRight('annex.write')
  return (
    <li className={classes.entry}>
      <span className={classes.number}>{number}</span>
      <div className={classes.what}>
        <h2 className={classes.title}>{annex.title}</h2>
        <div className={classes.quiet}>
          {annex.datedOn && <DateText day={annex.datedOn} />}
          {annex.pages && <span>{say('annex.pagesCount', { count: annex.pages })}</span>}
          {annex.source && <span>{annex.source}</span>}
        </div>
      </div>
      {mayWrite && (
        <div className={classes.tools}>
          <ActionIcon color="gray" aria-label={say('annex.up', { number })} disabled={number === 1 || isMoving} onClick={() => onMove(-1)}>
            <IconArrowUp size={18} />
          </ActionIcon>
          <ActionIcon color="gray" aria-label={say('annex.down', { number })} disabled={isLast || isMoving} onClick={() => onMove(1)}>
            <IconArrowDown size={18} />
          </ActionIcon>
          <AnnexMenu caseId={caseId} annex={annex} number={number} />
        </div>
      )}
    </li>
  )
}

function AnnexMenu({ caseId, annex, number }: { caseId: string; annex: AnnexView; number: number }) {
  const say = useWords()
  const navigate = useNavigate()
  const confirm = useConfirm()
  const onError = useShowFailure()
  const remove = useMutation({
    mutationFn: () =>
      parseResponse(
        api.cases[':case'].annexes[':annex'].$delete({
          param: { case: caseId, annex: annex.id },
          query: { version: String(annex.version) },
        }),
      ),
    onError,
  })
  const ask = async () => {
    const body = say('annex.delete.body', { title: annex.title, number })
    if (await confirm({ title: say('annex.delete.title'), body, action: say('annex.delete'), destructive: true })) remove.mutate()
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon color="gray" aria-label={say('annex.actions', { number })}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconPencil size={18} aria-hidden />}
          onClick={() => void navigate({ to: '.', search: (now) => ({ ...now, annex: annex.id }), resetScroll: false })}
        >
          {say('annex.edit')}
        </Menu.Item>
        <Menu.Item color="red" leftSection={<IconTrash size={18} aria-hidden />} onClick={() => void ask()}>
          {say('annex.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
