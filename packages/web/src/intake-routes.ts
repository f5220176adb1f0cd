import { createRoute } from '@tanstack/react-router'
import { loadCase } from './cases/load-case.ts'
import { intakeSearch } from './intake/intake-search.ts'
import { inside } from './root-routes.ts'
import { speakingPage } from './words/speaking-page.ts'

/** An intake interview: what it is to be called, and in which language. */
export const beginIntake = createRoute({
  getParentRoute: () => inside,
  path: '/cases/intake',
  component: speakingPage(() => import('./intake/begin-page.tsx'), 'BeginPage'),
})

/** Its questions, beside the case: one to a screen. */
export const intake = createRoute({
  getParentRoute: () => inside,
  path: '/cases/$case/intake',
  validateSearch: intakeSearch,
  loader: ({ context, params }) => loadCase(context.queryClient, params.case),
  component: speakingPage(() => import('./intake/intake-page.tsx'), 'IntakePage'),
})
