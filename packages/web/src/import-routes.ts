import { createRoute } from '@tanstack/react-router'
import { defineAddress, oneOf } from './address.ts'
import { inside } from './root-routes.ts'
import { speakingPage } from './words/speaking-page.ts'

/** Taking a whole case in from an archive. */
export const importCase = createRoute({
  getParentRoute: () => inside,
  path: '/cases/import',
  component: speakingPage(() => import('./case-archive/import-page.tsx'), 'ImportPage'),
})

/** How far it has come, and what came of it. */
export const oneCaseImport = createRoute({
  getParentRoute: () => inside,
  path: '/cases/import/$import',
  component: speakingPage(() => import('./case-archive/one-import-page.tsx'), 'OneImportPage'),
})

/** Bringing in what stands in a sheet. */
export const importStart = createRoute({
  getParentRoute: () => inside,
  path: '/import',
  component: speakingPage(() => import('./imports/start-page.tsx'), 'ImportStartPage'),
})

export const oneImport = createRoute({
  getParentRoute: () => inside,
  path: '/import/$import',
  validateSearch: defineAddress({ step: oneOf(['map']) }),
  component: speakingPage(() => import('./imports/import-page.tsx'), 'ImportPage'),
})
