import { IconPlus } from '@tabler/icons-react'
import type { DeadlineView } from '@travessia/shared/deadline-view'
import { useLaw } from '../law/queries.ts'
import { useRight } from '../me/queries.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ButtonLink } from '../ui/links.tsx'
import { useWords } from '../words/use-words.ts'
import { orderByUrgency } from './next-step.tsx'
import { nothingOpen } from './open-form.ts'
import { ProceedingRow } from './proceeding-row.tsx'
import classes from './proceeding-strip.module.css'
import type { CaseFile } from './queries.ts'
import { useDocket } from './use-docket.ts'
import { WindowRow } from './window-row.tsx'

/** Where every proceeding stands: what a newcomer reads first. */
export function ProceedingStrip({ file }: { file: CaseFile }) {
  const say = useWords()
  const law = useLaw()
  const mayWrite = useRight('proceeding.write')
  const docket = useDocket(file)
  const placeOf = ({ procedure }: DeadlineView) => law.forums.findIndex((forum) => forum.procedures.some((one) => one.id === procedure))
  // Once the case is before an international body, the windows of the others stand on the page of doors alone.
  const isAbroad = file.proceedings.some((one) => law.findForum(one.procedure)?.procedure.settles)
  const windows = file.deadlines.filter((one) => one.proceedingId === null && one.state === 'running' && !isAbroad && placeOf(one) >= 0)
  const [nearest] = orderByUrgency(windows.toSorted((a, b) => placeOf(a) - placeOf(b)))
  const add = mayWrite && (
    <ButtonLink
      to="."
      search={(now) => ({ ...now, ...nothingOpen, edit: 'new-proceeding' as const })}
      resetScroll={false}
      variant={file.proceedings.length > 0 ? 'subtle' : 'filled'}
      leftSection={<IconPlus size={18} aria-hidden />}
      className="no-print"
    >
      {say('proceeding.new')}
    </ButtonLink>
  )
  if (file.proceedings.length === 0)
    return (
      <EmptyState title={say('proceeding.none.title')} action={add} example={say('proceeding.none.example')}>
        {say('proceeding.none.body')}
      </EmptyState>
    )
  return (
    <section aria-label={say('proceeding.strip')} className={classes.strip}>
      <ul className={classes.list}>
        {file.proceedings.map((proceeding) => (
          <ProceedingRow
            key={proceeding.id}
            file={file}
            proceeding={proceeding}
            state={docket.proceedings.find((one) => one.id === proceeding.id)}
          />
        ))}
        {nearest && <WindowRow file={file} deadline={nearest} />}
      </ul>
      {add}
    </section>
  )
}
