import { lazyRouteComponent } from '@tanstack/react-router'
import { speakFully } from './spoken.ts'

/** A page that is loaded when it is asked for, together with the words that only the later pages need. */
export const speakingPage: typeof lazyRouteComponent = (load, name) =>
  lazyRouteComponent(async () => (await Promise.all([load(), speakFully()]))[0], name)
