import type { QueryClient } from '@tanstack/react-query'
import { redirect } from '@tanstack/react-router'
import { isStatus, readProblem } from '../api.ts'
import { showLocked, untilOpen } from '../lock/lock.ts'
import { speak } from '../words/spoken.ts'
import { type Me, meQuery, setupQuery } from './queries.ts'

/**
 * Lets in who is signed in, in their own language; others go to the door and come back to `href` afterwards, as does who
 * must set up a second factor first.
 */
export async function enterIfSignedIn(client: QueryClient, href: string): Promise<void> {
  const { owesSecondFactor } = await knowWhoIsThere(client, href)
  if (owesSecondFactor) throw redirect({ to: '/second-factor', search: { to: href === '/' ? undefined : href } })
}

/** Lets in who is signed in, whatever else they must do first. */
export async function enterWithoutFactor(client: QueryClient, href: string): Promise<void> {
  await knowWhoIsThere(client, href)
}

async function knowWhoIsThere(client: QueryClient, href: string): Promise<Me> {
  try {
    const me = await client.ensureQueryData(meQuery)
    await speak(me.user.language)
    return me
  } catch (error) {
    if (!isStatus(error, 401)) throw error
    if (readProblem(error).code === 'locked') {
      showLocked()
      await untilOpen()
      return knowWhoIsThere(client, href)
    }
    await requireFilledSystem(client)
    throw redirect({ to: '/sign-in', search: { to: href === '/' ? undefined : href } })
  }
}

/** An empty system begins with its set-up, whichever door was knocked at. */
export async function requireFilledSystem(client: QueryClient): Promise<void> {
  const { needed } = await client.ensureQueryData(setupQuery)
  if (needed) throw redirect({ to: '/setup' })
}

export async function requireEmptySystem(client: QueryClient): Promise<void> {
  const { needed } = await client.fetchQuery(setupQuery)
  if (!needed) throw redirect({ to: '/' })
}

/** The home page shows deadlines of cases; whoever reads none begins with the register, or with the settings. */
export async function leadWhereOneMayRead(client: QueryClient): Promise<void> {
  const { rights } = await client.ensureQueryData(meQuery)
  if (rights.includes('case.read')) return
  throw redirect({ to: rights.includes('case.register') ? '/cases' : '/settings' })
}
