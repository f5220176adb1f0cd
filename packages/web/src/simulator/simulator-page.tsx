import { useLawDirectory } from '../law/queries.ts'
import { WithLaw } from '../law/with-law.tsx'
import { useRight } from '../me/queries.ts'
import { NoPermission } from '../ui/no-permission.tsx'
import { Page } from '../ui/page.tsx'
import { useWords } from '../words/use-words.ts'
import { bodiesOf, keepKnown } from './bodies-of.ts'
import { ClosingWords } from './closing-words.tsx'
import { KnownOnly } from './known-only.tsx'
import { ProceedingsSection } from './proceedings-section.tsx'
import { Results } from './results.tsx'
import type { Simulation } from './simulation.ts'
import { SimulatorActions } from './simulator-actions.tsx'
import { Start } from './start.tsx'
import { SimulatorContext, useSimulationOfAddress } from './use-simulation.ts'

/** A course of events that nobody records: put them on a line, move them, and see what the law makes of it. */
export function SimulatorPage() {
  const say = useWords()
  const mayRead = useRight('case.read')
  if (mayRead) return <Simulating />
  return (
    <Page title={say('simulator.title')}>
      <NoPermission />
    </Page>
  )
}

function Simulating() {
  const say = useWords()
  const directory = useLawDirectory()
  const simulator = useSimulationOfAddress()
  const simulation = keepKnown(directory, simulator.simulation)
  const isEmpty = simulation.proceedings.length === 0
  return (
    <SimulatorContext value={{ ...simulator, simulation }}>
      <Page
        title={say('simulator.title')}
        lead={<span className="no-print">{say('simulator.lead')}</span>}
        actions={!isEmpty && <SimulatorActions />}
      >
        {isEmpty ? (
          <Start />
        ) : (
          <WithLaw bodies={bodiesOf(directory, simulation)}>
            <KnownOnly lost={sizeOf(simulator.simulation) - sizeOf(simulation)}>
              <ProceedingsSection />
              <Results />
              <ClosingWords />
            </KnownOnly>
          </WithLaw>
        )}
      </Page>
    </SimulatorContext>
  )
}

function sizeOf({ proceedings, events }: Simulation): number {
  return proceedings.length + events.length
}
