import { ActionIcon } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { AnnexView } from '@travessia/shared/annexes'
import { type ChangeEvent, useRef } from 'react'
import { useRight } from '../me/queries.ts'
import { DateText } from '../ui/date-text.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useDrop } from '../ui/use-drop.ts'
import { useWords } from '../words/use-words.ts'
import { AnnexFile } from './annex-file.tsx'
import { AnnexMenu } from './annex-menu.tsx'
import classes from './annexes.module.css'
import { useSendAnnexFile } from './use-send-annex-file.ts'

interface AnnexEntryProps {
  caseId: string
  annex: AnnexView
  number: number
  isLast: boolean
  isMoving: boolean
  onMove: (by: 1 | -1) => void
}

/** One annex, with its file and buttons to move it up and down. A file may be dropped on it. */
export function AnnexEntry({ caseId, annex, number, isLast, isMoving, onMove }: AnnexEntryProps) {
  const say = useWords()
  const mayWrite = useRight('annex.write')
  const { send, progress } = useSendAnnexFile(caseId, useShowFailure())
  const pick = (file: File | null) => {
    if (file && mayWrite && progress === undefined) send({ annex, file })
  }
  const input = useRef<HTMLInputElement>(null)
  const take = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    pick(currentTarget.files?.[0] ?? null)
    // So that the same file can be chosen again after it was mended.
    currentTarget.value = ''
  }
  const choose = () => input.current?.click()
  const { isOver, ...drop } = useDrop(pick)
  return (
    <li className={classes.entry} data-over={(mayWrite && isOver) || undefined} {...drop}>
      <span className={classes.number}>{number}</span>
      <div className={classes.what}>
        <h2 className={classes.title}>{annex.title}</h2>
        <div className={classes.quiet}>
          {annex.datedOn && <DateText day={annex.datedOn} />}
          {annex.pages && <span>{say('annex.pagesCount', { count: annex.pages })}</span>}
          {annex.source && <span>{annex.source}</span>}
        </div>
        <AnnexFile caseId={caseId} annex={annex} number={number} progress={progress} onChoose={choose} />
        <input ref={input} type="file" hidden onChange={take} />
      </div>
      {mayWrite && (
        <div className={classes.tools}>
          <ActionIcon color="gray" aria-label={say('annex.up', { number })} disabled={number === 1 || isMoving} onClick={() => onMove(-1)}>
            <IconArrowUp size={18} />
          </ActionIcon>
          <ActionIcon color="gray" aria-label={say('annex.down', { number })} disabled={isLast || isMoving} onClick={() => onMove(1)}>
            <IconArrowDown size={18} />
          </ActionIcon>
          <AnnexMenu caseId={caseId} annex={annex} number={number} onChoose={choose} />
        </div>
      )}
    </li>
  )
}
