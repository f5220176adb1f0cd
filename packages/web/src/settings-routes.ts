import { createRoute } from '@tanstack/react-router'
import { inside } from './root-routes.ts'
import { speakingPage } from './words/speaking-page.ts'

/* The settings, each part with an address. */

export const settings = createRoute({
  getParentRoute: () => inside,
  path: '/settings',
  component: speakingPage(() => import('./settings/account-page.tsx'), 'AccountPage'),
})

export const organisationSettings = createRoute({
  getParentRoute: () => inside,
  path: '/settings/organisation',
  component: speakingPage(() => import('./settings/organisation-page.tsx'), 'OrganisationPage'),
})

export const teamSettings = createRoute({
  getParentRoute: () => inside,
  path: '/settings/team',
  component: speakingPage(() => import('./settings/team-page.tsx'), 'TeamPage'),
})

export const notificationSettings = createRoute({
  getParentRoute: () => inside,
  path: '/settings/notifications',
  component: speakingPage(() => import('./notification-settings/notifications-page.tsx'), 'NotificationsPage'),
})

export const outbox = createRoute({
  getParentRoute: () => inside,
  path: '/settings/outbox',
  component: speakingPage(() => import('./outbox/outbox-page.tsx'), 'OutboxPage'),
})

export const integrations = createRoute({
  getParentRoute: () => inside,
  path: '/settings/integrations',
  component: speakingPage(() => import('./settings/integrations-page.tsx'), 'IntegrationsPage'),
})
