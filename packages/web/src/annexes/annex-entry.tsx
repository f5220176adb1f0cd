import type { AnnexView } from '@travessia/shared/annexes'
import { type ChangeEvent, lazy, Suspense, useRef, useState } from 'react'
import { useRight } from '../me/queries.ts'
import { DateText } from '../ui/date-text.tsx'
import { MoveButton } from '../ui/move-button.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useDrop } from '../ui/use-drop.ts'
import { useKeptFocus } from '../ui/use-kept-focus.ts'
import { useSendCaseFile } from '../ui/use-send-case-file.ts'
import { useWords } from '../words/use-words.ts'
import { AnnexFile } from './annex-file.tsx'
import { nextFileAddress } from './annex-file-address.ts'
import { AnnexMenu } from './annex-menu.tsx'
import classes from './annexes.module.css'

const VersionsDialog = lazy(async () => ({ default: (await import('./versions-dialog.tsx')).VersionsDialog }))

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
  const { send, progress, stop } = useSendCaseFile(caseId, useShowFailure())
  const pick = (file: File | null) => {
    if (file && mayWrite && progress === undefined) send({ address: nextFileAddress(caseId, annex), file })
  }
  const input = useRef<HTMLInputElement>(null)
  const take = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    pick(currentTarget.files?.[0] ?? null)
    // So that the same file can be chosen again after it was mended.
    currentTarget.value = ''
  }
  const choose = () => input.current?.click()
  const kept = useKeptFocus<HTMLDivElement>()
  const move = (by: 1 | -1) => {
    if (!isMoving) onMove(by)
  }
  const { isOver, ...drop } = useDrop(pick)
  const [isShowingVersions, setShowingVersions] = useState(false)
  const showVersions = () => setShowingVersions(true)
  return (
    <li id={`annex-${annex.id}`} className={classes.entry} data-over={(mayWrite && isOver) || undefined} {...drop}>
      <span className={classes.number}>{number}</span>
      <div className={classes.what}>
        <h2 className={classes.title}>{annex.title}</h2>
        <div className={classes.quiet}>
          {annex.datedOn && <DateText day={annex.datedOn} />}
          {annex.pages && <span>{say('annex.pagesCount', { count: annex.pages })}</span>}
          {annex.source && <span>{annex.source}</span>}
          {annex.kinds.map((kind) => (
            <span key={kind} className={classes.tag}>
              {say(`annex.kind.${kind}`)}
            </span>
          ))}
          {annex.tags.length > 0 && <span>{annex.tags.join(', ')}</span>}
        </div>
        <div {...kept}>
          <AnnexFile
            caseId={caseId}
            annex={annex}
            number={number}
            progress={progress}
            onStop={stop}
            onChoose={choose}
            onVersions={showVersions}
          />
        </div>
        <input ref={input} type="file" hidden onChange={take} />
      </div>
      {mayWrite && (
        <div className={classes.tools}>
          <MoveButton up number={number} isAtEnd={number === 1} onMove={() => move(-1)} />
          <MoveButton number={number} isAtEnd={isLast} onMove={() => move(1)} />
          <AnnexMenu caseId={caseId} annex={annex} number={number} onChoose={choose} onVersions={showVersions} />
        </div>
      )}
      {isShowingVersions && (
        <Suspense fallback={null}>
          <VersionsDialog caseId={caseId} annex={annex} number={number} onClose={() => setShowingVersions(false)} />
        </Suspense>
      )}
    </li>
  )
}
