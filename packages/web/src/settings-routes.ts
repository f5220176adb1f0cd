import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { inside } from './root-routes.ts'

/* The settings, each part with an address. */

export const settings = createRoute({
  getParentRoute: () => inside,
  path: '/settings',
  component: lazyRouteComponent(() => import('./settings/account-page.tsx'), 'AccountPage'),
})

export const organisationSettings = createRoute({
  getParentRoute: () => inside,
  path: '/settings/organisation',
  component: lazyRouteComponent(() => import('./settings/organisation-page.tsx'), 'OrganisationPage'),
})

export const teamSettings = createRoute({
  getParentRoute: () => inside,
  path: '/settings/team',
  component: lazyRouteComponent(() => import('./settings/team-page.tsx'), 'TeamPage'),
})

export const integrations = createRoute({
  getParentRoute: () => inside,
  path: '/settings/integrations',
  component: lazyRouteComponent(() => import('./settings/integrations-page.tsx'), 'IntegrationsPage'),
})
