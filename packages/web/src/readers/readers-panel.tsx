import { useQuery } from '@tanstack/react-query'
import type { ReaderView } from '@travessia/shared/readers'
import { useCallback, useState } from 'react'
import type { CaseFile } from '../cases/queries.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { Loading } from '../ui/loading.tsx'
import { SidePanel } from '../ui/side-panel.tsx'
import { useCloseOnEscape } from '../ui/use-close-on-escape.ts'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useWords } from '../words/use-words.ts'
import { readersQuery } from './queries.ts'
import { type Asked, ReaderRow } from './reader-row.tsx'
import classes from './readers.module.css'
import { ShareDialog } from './share-dialog.tsx'
import { WallDialog } from './wall-dialog.tsx'

/** Who can see this case? Everybody of the house by name, with the reason, and what may be changed about it. */
export function ReadersPanel({ file, onClose }: { file: CaseFile; onClose: () => void }) {
  const say = useWords()
  useReturnFocus()
  useCloseOnEscape(onClose)
  const takeFocus = useCallback((box: HTMLDivElement | null) => box?.focus({ preventScroll: true }), [])
  const [asked, setAsked] = useState<Asked>()
  const readers = useQuery(readersQuery(file.id))
  const close = () => setAsked(undefined)
  return (
    <SidePanel title={say('readers.title')} onClose={onClose}>
      <div ref={takeFocus} tabIndex={-1} className={classes.content}>
        <p>{say(`readers.about.${file.visibility}`)}</p>
        {readers.isPending && <Loading rows={4} />}
        {readers.isError && <ErrorState error={readers.error} retry={() => void readers.refetch()} />}
        {readers.data && <Readers caseId={file.id} readers={readers.data} onAsk={setAsked} />}
      </div>
      {asked?.what === 'share' && <ShareDialog caseId={file.id} reader={asked.reader} onClose={close} />}
      {asked?.what === 'wall' && <WallDialog caseId={file.id} reader={asked.reader} onClose={close} />}
    </SidePanel>
  )
}

interface ReadersProps {
  caseId: string
  readers: readonly ReaderView[]
  onAsk: (asked: Asked) => void
}

function Readers({ caseId, readers, onAsk }: ReadersProps) {
  const say = useWords()
  const groups = [
    { title: say('readers.see'), rows: readers.filter((one) => one.sees !== null) },
    { title: say('readers.see.none'), rows: readers.filter((one) => one.sees === null) },
  ]
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }) => (
      <section key={title}>
        <h3 className={classes.group}>
          {title} <span className={classes.quiet}>{rows.length}</span>
        </h3>
        <ul className={classes.list}>
          {rows.map((reader) => (
            <ReaderRow key={reader.id} caseId={caseId} reader={reader} onAsk={onAsk} />
          ))}
        </ul>
      </section>
    ))
}
