import { Button } from '@mantine/core'
import type { DeadlineRow } from '@travessia/shared/deadline-view'
import { useCase } from '../cases/queries.ts'
import { EventDrawer } from '../events/event-drawer.tsx'
import { useLawNames } from '../law/names.ts'
import { useLaw } from '../law/queries.ts'
import { WithLaw } from '../law/with-law.tsx'
import { ButtonLink } from '../ui/links.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './desk.module.css'

interface CloseDeadlineProps {
  row: DeadlineRow
  /** The kind of event that is being recorded. */
  kind: string | undefined
  onRecord: (kind: string | undefined) => void
}

/** A deadline is closed by what happened: the same form as on the timeline, opened with one of the kinds that close it. */
export function CloseDeadline({ row, kind, onRecord }: CloseDeadlineProps) {
  return (
    <WithLaw bodies={[row.forum]}>
      <Kinds row={row} onRecord={onRecord} />
      {kind && <Recording row={row} kind={kind} onDone={() => onRecord(undefined)} />}
    </WithLaw>
  )
}

function Kinds({ row, onRecord }: Pick<CloseDeadlineProps, 'row' | 'onRecord'>) {
  const say = useWords()
  const law = useLaw()
  const names = useLawNames()
  const kinds = [...(law.findRule(row.procedure, row.rule)?.rule.closes ?? [])]
  return (
    <section aria-labelledby="close">
      <h3 id="close">{say('deadlineDesk.close')}</h3>
      {row.isFatal && <p className={classes.quiet}>{say('deadlineDesk.close.fatal')}</p>}
      <div className={classes.kinds}>
        {row.proceedingId === null ? (
          <ButtonLink
            to="/cases/$case"
            params={{ case: row.caseId }}
            search={{ edit: 'new-proceeding', procedure: row.procedure }}
            variant="default"
            size="sm"
          >
            {say('deadlineDesk.close.begin', { procedure: names.procedure(row.procedure) })}
          </ButtonLink>
        ) : (
          [...kinds, 'deadline-waived'].map((kind) => (
            <Button key={kind} variant="default" size="sm" onClick={() => onRecord(kind)}>
              {names.kind(row.procedure, kind)}
            </Button>
          ))
        )}
      </div>
    </section>
  )
}

function Recording({ row, kind, onDone }: { row: DeadlineRow; kind: string; onDone: () => void }) {
  const file = useCase(row.caseId)
  const given = { kind, of: row.proceedingId ?? undefined, rule: kind === 'deadline-waived' ? row.rule : undefined }
  return (
    <WithLaw bodies={file.bodies}>
      <EventDrawer file={file} eventId="new" given={given} onClose={onDone} onDone={onDone} />
    </WithLaw>
  )
}
