import { languages } from '@travessia/shared/languages'
import { defineAddress, oneOf } from '../address.ts'

/** The questions of an intake interview, one to a screen, in their order. */
export const steps = ['promise', 'person', 'others', 'story', 'danger', 'papers', 'end'] as const
export type Step = (typeof steps)[number]

/** `with`: the language in which the questions stand once more, for whoever answers them. `annex`: the form of a document is open. */
export const intakeSearch = defineAddress({ step: oneOf(steps), with: oneOf(languages), annex: oneOf(['new']) })
