import type { Right } from '@travessia/shared/permissions'
import type { WordKey } from '../../words/spoken.ts'
import type { Brief } from '../queries.ts'

export type State = Brief['state']

/** A move of the brief on its way; the server decides again who may make it. */
export interface Step {
  readonly to: State
  readonly right: Right
  /** The way back asks why. */
  readonly isBack: boolean
  readonly action: WordKey
  readonly ask: WordKey
  readonly about: WordKey
}

const toReview: Step = {
  to: 'review',
  right: 'brief.write',
  isBack: false,
  action: 'brief.to.review',
  ask: 'step.ask.review',
  about: 'step.about.review',
}
const toApproved: Step = {
  to: 'approved',
  right: 'brief.approve',
  isBack: false,
  action: 'brief.to.approved',
  ask: 'step.ask.approved',
  about: 'step.about.approved',
}
const backToDraft: Step = {
  to: 'draft',
  right: 'brief.write',
  isBack: true,
  action: 'brief.to.draft',
  ask: 'step.ask.draft',
  about: 'step.about.draft',
}
const backToReview: Step = {
  to: 'review',
  right: 'brief.approve',
  isBack: true,
  action: 'step.back.review',
  ask: 'step.ask.back',
  about: 'step.about.back',
}

/** Forward first. Filing is no mere step: it has a form of its own. */
export const steps: Readonly<Record<State, readonly Step[]>> = {
  draft: [toReview],
  review: [toApproved, backToDraft],
  approved: [backToReview],
  filed: [],
}
