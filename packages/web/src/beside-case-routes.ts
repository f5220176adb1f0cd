import { createRoute } from '@tanstack/react-router'
import { loadCase } from './cases/load-case.ts'
import { printSearch } from './printables/print-search.ts'
import { inside } from './root-routes.ts'
import { speakingPage } from './words/speaking-page.ts'

/* Beside the case, not inside its page: writing takes the whole width. */
export const brief = createRoute({
  getParentRoute: () => inside,
  path: '/cases/$case/briefs/$brief',
  component: speakingPage(() => import('./briefs/brief-page.tsx'), 'BriefPage'),
})

export const fileBrief = createRoute({
  getParentRoute: () => inside,
  path: '/cases/$case/briefs/$brief/file',
  component: speakingPage(() => import('./filings/file-page.tsx'), 'FilePage'),
})

export const filing = createRoute({
  getParentRoute: () => inside,
  path: '/cases/$case/filings/$filing',
  component: speakingPage(() => import('./filings/filing-page.tsx'), 'FilingPage'),
})

/* The case on paper. */
export const print = createRoute({
  getParentRoute: () => inside,
  path: '/cases/$case/print',
  validateSearch: printSearch,
  loader: ({ context, params }) => loadCase(context.queryClient, params.case),
  component: speakingPage(() => import('./printables/print-page.tsx'), 'PrintPage'),
})
