import {
  IconBooks,
  IconBriefcase,
  IconCalendarDue,
  IconChartBar,
  IconChecklist,
  IconFileText,
  IconHistory,
  IconListDetails,
  IconMailbox,
  IconScale,
  IconSettings,
  IconTimeline,
} from '@tabler/icons-react'
import { Outlet } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useIdleLock } from '../lock/use-idle-lock.ts'
import { useMe, useRight } from '../me/queries.ts'
import { Frame } from '../ui/frame.tsx'
import { FrameLoading } from '../ui/frame-loading.tsx'
import { Gently } from '../ui/gently.tsx'
import { PageLoading } from '../ui/loading.tsx'
import type { Place } from '../ui/place-link.tsx'
import { readViewing } from '../viewing.ts'
import { useWords } from '../words/use-words.ts'
import { Demonstration } from './demonstration.tsx'
import { Search } from './search.tsx'
import { Tools } from './tools.tsx'
import { useLive } from './use-live.ts'
import { ViewingBanner } from './viewing-banner.tsx'

/** The frame around every page of somebody who is signed in. */
export function Inside() {
  const say = useWords()
  const me = useMe()
  useIdleLock(me.idleMinutes)
  useLive()
  const home: Place[] = useRight('case.read') ? [{ label: say('nav.home'), to: '/', icon: IconCalendarDue, exact: true }] : []
  const deadlines: Place[] = useRight('case.read') ? [{ label: say('nav.deadlines'), to: '/deadlines', icon: IconListDetails }] : []
  const law: Place[] = useRight('case.read') ? [{ label: say('nav.law'), short: say('nav.law.short'), to: '/law', icon: IconScale }] : []
  const simulator: Place[] = useRight('case.read')
    ? [{ label: say('nav.simulator'), short: say('nav.simulator.short'), to: '/simulator', icon: IconTimeline }]
    : []
  const library: Place[] = useRight('library.read')
    ? [{ label: say('nav.library'), short: say('nav.library.short'), to: '/library', icon: IconBooks }]
    : []
  const overview: Place[] = useRight('overview.read') ? [{ label: say('nav.overview'), to: '/overview', icon: IconChartBar }] : []
  const cases: Place[] = useRight('case.register') ? [{ label: say('nav.cases'), to: '/cases', icon: IconBriefcase }] : []
  const briefs: Place[] = useRight('case.read') ? [{ label: say('nav.briefs'), to: '/briefs', icon: IconFileText }] : []
  const measures: Place[] = useRight('case.read') ? [{ label: say('nav.measures'), to: '/measures', icon: IconChecklist }] : []
  const correspondence: Place[] = useRight('case.read')
    ? [{ label: say('nav.correspondence'), to: '/correspondence', icon: IconMailbox }]
    : []
  // Whoever works on cases finds it in the settings; for an auditor it is the work.
  const isAuditor = useRight('history.read') && home.length === 0
  const trail: Place[] = isAuditor ? [{ label: say('trail.title'), to: '/trail', icon: IconHistory }] : []
  const places: Place[] = [
    ...home,
    ...cases,
    ...deadlines,
    ...briefs,
    ...measures,
    ...correspondence,
    ...library,
    ...overview,
    ...law,
    ...simulator,
    ...trail,
    {
      label: say('nav.settings'),
      short: say('nav.settings.short'),
      to: '/settings',
      icon: IconSettings,
      also: isAuditor ? ['/data-protection'] : ['/data-protection', '/trail'],
    },
  ]
  return (
    <Gently instead={<FrameLoading />}>
      <Frame
        places={places}
        banner={readViewing() ? <ViewingBanner /> : me.organisation.demonstration && <Demonstration />}
        search={<Search />}
        tools={
          <Gently>
            <Tools />
          </Gently>
        }
      >
        <Gently instead={<PageLoading />}>
          <Suspense fallback={<PageLoading />}>
            <Outlet />
          </Suspense>
        </Gently>
      </Frame>
    </Gently>
  )
}
