import type { Me } from '../me/queries.ts'
import type { WordKey } from '../words/spoken.ts'

/** The pages of the settings, each with an address. */
export const groups = [
  { to: '/settings', title: 'settings.group.account', shown: () => true },
  { to: '/settings/notifications', title: 'settings.group.notifications', shown: () => true },
  { to: '/settings/organisation', title: 'settings.group.organisation', shown: () => true },
  { to: '/settings/team', title: 'settings.group.team', shown: ({ rights }) => rights.includes('user.read') },
  {
    to: '/settings/integrations',
    title: 'settings.group.integrations',
    shown: ({ rights }) => rights.some((right) => right === 'token.write' || right === 'feed.write'),
  },
  { to: '/settings/outbox', title: 'settings.group.outbox', shown: ({ rights }) => rights.includes('outbox.read') },
  { to: '/data-protection', title: 'dataProtection.title', shown: ({ rights }) => rights.includes('register.read') },
  { to: '/trail', title: 'trail.title', shown: ({ rights }) => rights.includes('history.read') },
] as const satisfies readonly { to: string; title: WordKey; shown: (me: Me) => boolean }[]
