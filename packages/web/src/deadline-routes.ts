import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { defineAddress, oneOf, orRefuse } from './address.ts'
import { startHome } from './deadlines/queries.ts'
import { deskSearch } from './desk/desk-search.ts'
import { leadWhereOneMayRead } from './me/guards.ts'
import { inside } from './root-routes.ts'
import { speakingPage } from './words/speaking-page.ts'

/* The deadlines of all cases: one's day, and the desk. */

export const home = createRoute({
  getParentRoute: () => inside,
  path: '/',
  validateSearch: defineAddress({ owner: orRefuse(oneOf(['me', 'all', 'nobody'])) }),
  beforeLoad: ({ context }) => leadWhereOneMayRead(context.queryClient),
  loaderDeps: ({ search }) => ({ owner: search.owner ?? 'all' }),
  loader: ({ context, deps }) => startHome(context.queryClient, deps.owner),
  component: lazyRouteComponent(() => import('./deadlines/home-page.tsx'), 'HomePage'),
})

export const deadlineDesk = createRoute({
  getParentRoute: () => inside,
  path: '/deadlines',
  validateSearch: deskSearch,
  component: speakingPage(() => import('./desk/desk-page.tsx'), 'DeskPage'),
})
