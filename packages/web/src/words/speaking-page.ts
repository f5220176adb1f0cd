import { lazyRouteComponent } from '@tanstack/react-router'
import { type ComponentType, lazy } from 'react'
import { speakDaily, speakFully } from './spoken.ts'

/** A page that is loaded when it is asked for, together with the words that only the later pages need. */
export const speakingPage: typeof lazyRouteComponent = (load, name) =>
  lazyRouteComponent(async () => (await Promise.all([load(), speakFully()]))[0], name)

/** As `speakingPage`, for a page that a day begins with: what it opens later brings the other words. */
export const dailyPage: typeof lazyRouteComponent = (load, name) =>
  lazyRouteComponent(async () => (await Promise.all([load(), speakDaily()]))[0], name)

/** A part of a page that is loaded when it is opened, with all words. */
export function speakingPart<Name extends string, Props>(
  load: () => Promise<{ readonly [key in Name]: ComponentType<Props> }>,
  name: Name,
) {
  return lazy(async () => ({ default: (await Promise.all([load(), speakFully()]))[0][name] }))
}
