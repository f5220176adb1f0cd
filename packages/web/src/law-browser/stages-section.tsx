import { useMediaQuery } from '@mantine/hooks'
import type { EventKind, Procedure } from '@travessia/shared/law'
import type { ReactNode } from 'react'
import { Section } from '../ui/section.tsx'
import { useText, useWords } from '../words/use-words.ts'
import classes from './law.module.css'
import { StageDrawing } from './stage-drawing.tsx'
import { isFromMany, isMoving } from './stage-graph.ts'

/** The stages of a procedure, drawn and as a list. */
export function StagesSection({ procedure }: { procedure: Procedure }) {
  const say = useWords()
  return (
    <Section title={say('law.graph')}>
      <StageDrawing procedure={procedure} />
      <StageList procedure={procedure} />
    </Section>
  )
}

/** The drawing in words: for each stage, what may happen and where it leads; then what may happen in many. */
function StageList({ procedure }: { procedure: Procedure }) {
  const say = useWords()
  const read = useText()
  const isNarrow = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false })
  const moving = procedure.events.filter(isMoving)
  const many = moving.filter(isFromMany)
  return (
    <details className={classes.details} open={isNarrow}>
      <summary>{say('law.graph.list')}</summary>
      {procedure.stages.map((stage) => (
        <StageLines
          key={stage.id}
          id={`stage-${stage.id}`}
          title={read(stage.name)}
          note={stage.waitsFor && say('law.graph.waits', { role: say(`law.role.${stage.waitsFor}`) })}
          events={moving.filter((event) => !isFromMany(event) && event.from?.includes(stage.id))}
          procedure={procedure}
        />
      ))}
      {many.length > 0 && (
        <StageLines id="stages-many" title={say('law.graph.anyStage')} note={undefined} events={many} procedure={procedure} showsFrom />
      )}
    </details>
  )
}

interface StageLinesProps {
  id: string
  title: string
  note: ReactNode
  events: readonly EventKind[]
  procedure: Procedure
  showsFrom?: boolean
}

function StageLines({ id, title, note, events, procedure, showsFrom }: StageLinesProps) {
  const say = useWords()
  const read = useText()
  return (
    <section id={id} className={classes.stage}>
      <h3 className={classes.termTitle}>{title}</h3>
      {note && <p className={classes.quiet}>{note}</p>}
      {events.length === 0 && <p className={classes.quiet}>{say('law.graph.nothing')}</p>}
      <ul className={classes.plain}>
        {events.map((event) => (
          <li key={event.id}>
            {read(event.name)} <span className={classes.quiet}>({say(`law.role.${event.by}`)})</span> → {targetsOf(event)}
            {showsFrom && <span className={classes.aside}>{stagesOf(event)}</span>}
          </li>
        ))}
      </ul>
    </section>
  )

  function targetsOf({ outcome, moves }: EventKind): string {
    const ended = procedure.outcomes.find((one) => one.id === outcome)
    const next = procedure.stages.find((one) => one.id === moves)
    const parts = [ended && say('law.graph.outcome', { outcome: read(ended.name) }), next && read(next.name)]
    return parts.filter((part) => part !== undefined).join(' → ')
  }

  function stagesOf({ from }: EventKind): string {
    if (!from || from.length === procedure.stages.length) return say('law.graph.any')
    return procedure.stages
      .filter((stage) => from.includes(stage.id))
      .map((stage) => read(stage.name))
      .join(' · ')
  }
}
