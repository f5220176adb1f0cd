import { createRoute } from '@tanstack/react-router'
import { hitKinds } from '@travessia/shared/choices'
import { asText, defineAddress, oneOf, orRefuse, text } from './address.ts'
import { calendarSearch } from './calendars/calendar-search.ts'
import { loadLawNames, loadProcedure } from './law/load.ts'
import { authoritySearch, librarySearch } from './library/library-search.ts'
import { inside } from './root-routes.ts'
import { simulatorSearch } from './simulator/simulator-search.ts'
import { speakingPage } from './words/speaking-page.ts'

/* The law: what the system knows, for everybody to check. */

export const law = createRoute({
  getParentRoute: () => inside,
  path: '/law',
  loader: ({ context }) => loadLawNames(context.queryClient),
})

export const lawBodies = createRoute({
  getParentRoute: () => law,
  path: '/',
  validateSearch: defineAddress({ q: orRefuse(asText(text(200))) }),
  component: speakingPage(() => import('./law-browser/law-page.tsx'), 'LawPage'),
})

export const lawUnchecked = createRoute({
  getParentRoute: () => law,
  path: '/unchecked',
  component: speakingPage(() => import('./law-browser/unchecked-page.tsx'), 'UncheckedPage'),
})

export const lawProcedure = createRoute({
  getParentRoute: () => law,
  path: '/$procedure',
  loader: ({ context, params }) => loadProcedure(context.queryClient, params.procedure),
  component: speakingPage(() => import('./law-browser/procedure-page.tsx'), 'ProcedurePage'),
})

/* Simulating: nothing is kept; the address is the simulation. */

export const simulator = createRoute({
  getParentRoute: () => inside,
  path: '/simulator',
  validateSearch: simulatorSearch,
  loader: ({ context }) => loadLawNames(context.queryClient),
  component: speakingPage(() => import('./simulator/simulator-page.tsx'), 'SimulatorPage'),
})

/* The library: what briefs cite. */

export const library = createRoute({
  getParentRoute: () => inside,
  path: '/library',
  validateSearch: librarySearch,
  component: speakingPage(() => import('./library/library-page.tsx'), 'LibraryPage'),
})

export const authority = createRoute({
  getParentRoute: () => inside,
  path: '/library/$authority',
  validateSearch: authoritySearch,
  component: speakingPage(() => import('./library/authority-page.tsx'), 'AuthorityPage'),
})

/* Calendars: all of them, one of them, and a change of one from its proposal to its end. */

export const calendars = createRoute({
  getParentRoute: () => inside,
  path: '/settings/calendars',
  component: speakingPage(() => import('./calendars/calendars-page.tsx'), 'CalendarsPage'),
})

export const calendar = createRoute({
  getParentRoute: () => inside,
  path: '/settings/calendars/$calendar',
  validateSearch: calendarSearch,
  component: speakingPage(() => import('./calendars/calendar-page.tsx'), 'CalendarPage'),
})

export const calendarChange = createRoute({
  getParentRoute: () => inside,
  path: '/settings/calendars/changes/$change',
  component: speakingPage(() => import('./calendars/change-page.tsx'), 'ChangePage'),
})

/* What the search over everything finds; the words stand in no address. */

export const search = createRoute({
  getParentRoute: () => inside,
  path: '/search',
  validateSearch: defineAddress({ kind: oneOf(hitKinds) }),
  component: speakingPage(() => import('./search/search-page.tsx'), 'SearchPage'),
})
