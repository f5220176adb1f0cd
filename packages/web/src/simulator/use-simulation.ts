import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { IsoDate } from '@travessia/shared/dates'
import { createContext, type RefObject, use, useEffect, useMemo, useRef, useState } from 'react'
import { useToday } from '../ui/clock.ts'
import { readSimulation, writeSimulation } from './address.ts'
import type { Simulation } from './simulation.ts'

const route = getRouteApi('/inside/simulator')

export interface Simulator {
  readonly simulation: Simulation
  /** The day on which it is read. */
  readonly today: IsoDate
  /** A step that the way back undoes. */
  readonly change: (next: Simulation) => void
  /** While something is moved: it shows at once, and stands in the address when it rests. */
  readonly move: (next: Simulation) => void
  /** The place of an event that was just put and takes the focus. */
  readonly freshRef: RefObject<number | null>
}

/** Browsers refuse an address that changes many times a second. */
const rest = 300

/** The simulation of the address. What is being moved is held here until it rests. */
export function useSimulationOfAddress(): Simulator {
  const search = route.useSearch()
  const navigate = useNavigate()
  const present = useToday()
  const written = useMemo(() => readSimulation(search), [search])
  const [held, hold] = useState<Simulation | null>(null)
  const freshRef = useRef<number | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const simulation = held ?? written
  const write = async (next: Simulation, replace: boolean) => {
    clearTimeout(timer.current)
    await navigate({ to: '/simulator', search: writeSimulation(next), replace, resetScroll: false })
    hold((now) => (now === next ? null : now))
  }
  return {
    simulation,
    today: simulation.today ?? present,
    freshRef,
    change: (next) => {
      hold(next)
      void write(next, false)
    },
    move: (next) => {
      hold(next)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void write(next, true), rest)
    },
  }
}

export const SimulatorContext = createContext<Simulator | null>(null)

export function useSimulator(): Simulator {
  const simulator = use(SimulatorContext)
  if (!simulator) throw new Error('There is no simulation around this part.')
  return simulator
}
