import type { QueryClient } from '@tanstack/react-query'
import { createRoute, createRouter } from '@tanstack/react-router'
import { allBriefs, allMeasures, caseTrash, register } from './across-routes.ts'
import { defineAddress, wholeNumber } from './address.ts'
import { brief, fileBrief, filing, print } from './beside-case-routes.ts'
import { briefsSearch } from './briefs/brief-search.ts'
import { annexSearch, caseSearch, peopleSearch, timelineSearch } from './cases/case-search.ts'
import { caseListSearch } from './cases/list-search.ts'
import { loadCase } from './cases/load-case.ts'
import { deadlineDesk, home } from './deadline-routes.ts'
import { historySearch, trailSearch } from './history/trail-search.ts'
import { importCase, importStart, oneCaseImport, oneImport } from './import-routes.ts'
import { beginIntake, intake } from './intake-routes.ts'
import {
  authority,
  calendar,
  calendarChange,
  calendars,
  law,
  lawBodies,
  lawProcedure,
  lawUnchecked,
  library,
  search,
  simulator,
} from './law-routes.ts'
import { overviewSearch } from './overview/overview-search.ts'
import { startOverview } from './overview/queries.ts'
import { door, forgot, inside, invitation, newPassword, root, secondFactorNeeded, setup, signIn } from './root-routes.ts'
import { integrations, notificationSettings, organisationSettings, outbox, settings, teamSettings } from './settings-routes.ts'
import { PageLoading } from './ui/loading.tsx'
import { NotFoundPage } from './ui/not-found-page.tsx'
import { RouteErrorPage } from './ui/route-error-page.tsx'
import { dailyPage, speakingPage } from './words/speaking-page.ts'

/* Inside: somebody is signed in, in their language. */

const start = createRoute({
  getParentRoute: () => inside,
  path: '/start',
  component: speakingPage(() => import('./setup/start-page.tsx'), 'StartPage'),
})

/* Data protection: what people ask for, what is due for review, the register. */

const dataProtection = createRoute({
  getParentRoute: () => inside,
  path: '/data-protection',
  component: speakingPage(() => import('./data-protection/data-protection-page.tsx'), 'DataProtectionPage'),
})

const processingRegister = createRoute({
  getParentRoute: () => inside,
  path: '/data-protection/register',
  validateSearch: defineAddress({ version: wholeNumber(1, Number.MAX_SAFE_INTEGER) }),
  component: speakingPage(() => import('./data-protection/register-page.tsx'), 'RegisterPage'),
})

/* What one was told. */

const inbox = createRoute({
  getParentRoute: () => inside,
  path: '/inbox',
  component: speakingPage(() => import('./inbox/inbox-page.tsx'), 'InboxPage'),
})

/* Cases: the list, opening one, and the case itself with its tabs as child paths. */

const cases = createRoute({
  getParentRoute: () => inside,
  path: '/cases',
  validateSearch: caseListSearch,
  component: speakingPage(() => import('./cases/case-list-page.tsx'), 'CaseListPage'),
})

const newCase = createRoute({
  getParentRoute: () => inside,
  path: '/cases/new',
  component: speakingPage(() => import('./cases/new-case-page.tsx'), 'NewCasePage'),
})

const oneCase = createRoute({
  getParentRoute: () => inside,
  path: '/cases/$case',
  validateSearch: caseSearch,
  loader: ({ context, params }) => loadCase(context.queryClient, params.case),
  component: dailyPage(() => import('./cases/case-page.tsx'), 'CasePage'),
})

const timeline = createRoute({
  getParentRoute: () => oneCase,
  path: '/',
  validateSearch: timelineSearch,
  component: dailyPage(() => import('./events/timeline-page.tsx'), 'TimelinePage'),
})

const caseDeadlines = createRoute({
  getParentRoute: () => oneCase,
  path: '/deadlines',
  component: speakingPage(() => import('./why/deadlines-page.tsx'), 'CaseDeadlinesPage'),
})

const trash = createRoute({
  getParentRoute: () => oneCase,
  path: '/trash',
  component: speakingPage(() => import('./trash/trash-page.tsx'), 'TrashPage'),
})

const tasks = createRoute({
  getParentRoute: () => oneCase,
  path: '/tasks',
  component: speakingPage(() => import('./tasks/tasks-page.tsx'), 'TasksPage'),
})

const doors = createRoute({
  getParentRoute: () => oneCase,
  path: '/doors',
  component: speakingPage(() => import('./doors/doors-page.tsx'), 'DoorsPage'),
})

const people = createRoute({
  getParentRoute: () => oneCase,
  path: '/people',
  validateSearch: peopleSearch,
  component: speakingPage(() => import('./people/people-page.tsx'), 'PeoplePage'),
})

const consents = createRoute({
  getParentRoute: () => oneCase,
  path: '/consents',
  component: speakingPage(() => import('./consents/consents-page.tsx'), 'ConsentsPage'),
})

const annexes = createRoute({
  getParentRoute: () => oneCase,
  path: '/annexes',
  validateSearch: annexSearch,
  component: speakingPage(() => import('./annexes/annexes-page.tsx'), 'AnnexesPage'),
})

const briefs = createRoute({
  getParentRoute: () => oneCase,
  path: '/briefs',
  validateSearch: briefsSearch,
  component: speakingPage(() => import('./briefs/briefs-page.tsx'), 'BriefsPage'),
})

const discussion = createRoute({
  getParentRoute: () => oneCase,
  path: '/discussion',
  component: speakingPage(() => import('./discussion/discussion-page.tsx'), 'DiscussionPage'),
})

const measures = createRoute({
  getParentRoute: () => oneCase,
  path: '/measures',
  component: speakingPage(() => import('./measures/measures-page.tsx'), 'MeasuresPage'),
})

const history = createRoute({
  getParentRoute: () => oneCase,
  path: '/history',
  validateSearch: historySearch,
  component: speakingPage(() => import('./history/history-page.tsx'), 'HistoryPage'),
})

/* The director's page: what the cases mean together. */

const overview = createRoute({
  getParentRoute: () => inside,
  path: '/overview',
  validateSearch: overviewSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => startOverview(context.queryClient, deps),
  component: dailyPage(() => import('./overview/overview-page.tsx'), 'OverviewPage'),
})

/* The trail: everything that was done in the organisation. */

const trail = createRoute({
  getParentRoute: () => inside,
  path: '/trail',
  validateSearch: trailSearch,
  component: speakingPage(() => import('./history/trail-page.tsx'), 'TrailPage'),
})

const routeTree = root.addChildren([
  door.addChildren([setup, signIn, forgot, newPassword, invitation, secondFactorNeeded]),
  inside.addChildren([
    home,
    start,
    deadlineDesk,
    inbox,
    settings,
    organisationSettings,
    teamSettings,
    integrations,
    notificationSettings,
    outbox,
    dataProtection,
    processingRegister,
    calendars,
    calendar,
    calendarChange,
    trail,
    search,
    overview,
    simulator,
    library,
    authority,
    law.addChildren([lawBodies, lawUnchecked, lawProcedure]),
    cases,
    allBriefs,
    allMeasures,
    register,
    caseTrash,
    newCase,
    importCase,
    oneCaseImport,
    importStart,
    oneImport,
    brief,
    fileBrief,
    filing,
    print,
    beginIntake,
    intake,
    oneCase.addChildren([timeline, caseDeadlines, tasks, trash, doors, people, consents, annexes, briefs, measures, discussion, history]),
  ]),
])

export function createTravessiaRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultPendingMs: 150,
    defaultPendingComponent: PageLoading,
    defaultErrorComponent: RouteErrorPage,
    defaultNotFoundComponent: NotFoundPage,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createTravessiaRouter>
  }
}
