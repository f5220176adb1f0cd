import { createRoute } from '@tanstack/react-router'
import { briefListSearch } from './batches/brief-list-search.ts'
import { registerSearch } from './correspondence/register-search.ts'
import { measureSearch } from './measures/measure-search.ts'
import { inside } from './root-routes.ts'
import { speakingPage } from './words/speaking-page.ts'

/* The briefs of all cases. */

export const allBriefs = createRoute({
  getParentRoute: () => inside,
  path: '/briefs',
  validateSearch: briefListSearch,
  component: speakingPage(() => import('./batches/brief-list-page.tsx'), 'BriefListPage'),
})

/* The measures of all cases. */

export const allMeasures = createRoute({
  getParentRoute: () => inside,
  path: '/measures',
  validateSearch: measureSearch,
  component: speakingPage(() => import('./measures/all-measures-page.tsx'), 'AllMeasuresPage'),
})

/* The register of all cases. */

export const register = createRoute({
  getParentRoute: () => inside,
  path: '/correspondence',
  validateSearch: registerSearch,
  component: speakingPage(() => import('./correspondence/register-page.tsx'), 'RegisterPage'),
})

/* The cases in the trash. */

export const caseTrash = createRoute({
  getParentRoute: () => inside,
  path: '/cases/trash',
  component: speakingPage(() => import('./trash/case-trash-page.tsx'), 'CaseTrashPage'),
})
