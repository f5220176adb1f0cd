import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, lazyRouteComponent, Outlet } from '@tanstack/react-router'
import { defineAddress, orRefuse, text } from './address.ts'
import { Inside } from './frame/inside.tsx'
import { enterIfSignedIn, enterWithoutFactor, requireEmptySystem, requireFilledSystem } from './me/guards.ts'
import { begunFactors, trouble } from './sign-in/trouble.ts'
import { FrameLoading } from './ui/frame-loading.tsx'

/** What every route may use before its page is loaded. */
export interface RouterContext {
  readonly queryClient: QueryClient
}

export const root = createRootRouteWithContext<RouterContext>()({ component: Outlet })

/* Doors: nobody is signed in yet. */

export const door = createRoute({
  getParentRoute: () => root,
  id: 'door',
  component: lazyRouteComponent(() => import('./ui/door-frame.tsx'), 'DoorFrame'),
})

export const setup = createRoute({
  getParentRoute: () => door,
  path: '/setup',
  beforeLoad: ({ context }) => requireEmptySystem(context.queryClient),
  component: lazyRouteComponent(() => import('./setup/setup-page.tsx'), 'SetupPage'),
})

export const signIn = createRoute({
  getParentRoute: () => door,
  path: '/sign-in',
  validateSearch: defineAddress({ to: orRefuse(text(2000)), trouble, factors: begunFactors }),
  beforeLoad: ({ context }) => requireFilledSystem(context.queryClient),
  component: lazyRouteComponent(() => import('./sign-in/sign-in-page.tsx'), 'SignInPage'),
})

export const invitation = createRoute({
  getParentRoute: () => door,
  path: '/invitation/$token',
  component: lazyRouteComponent(() => import('./sign-in/invitation-page.tsx'), 'InvitationPage'),
})

/* Somebody is signed in, but must set up a second factor before they go in. */

export const secondFactorNeeded = createRoute({
  getParentRoute: () => door,
  path: '/second-factor',
  validateSearch: defineAddress({ to: orRefuse(text(2000)) }),
  beforeLoad: ({ context, location }) => enterWithoutFactor(context.queryClient, location.href),
  component: lazyRouteComponent(() => import('./second-factor/need-page.tsx'), 'NeedPage'),
})

export const forgot = createRoute({
  getParentRoute: () => door,
  path: '/forgot',
  component: lazyRouteComponent(() => import('./sign-in/forgot-page.tsx'), 'ForgotPage'),
})

export const newPassword = createRoute({
  getParentRoute: () => door,
  path: '/new-password',
  component: lazyRouteComponent(() => import('./sign-in/new-password-page.tsx'), 'NewPasswordPage'),
})

/* Inside: somebody is signed in, in their language. */

export const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  beforeLoad: ({ context, location }) => enterIfSignedIn(context.queryClient, location.href),
  pendingComponent: FrameLoading,
  component: Inside,
})
