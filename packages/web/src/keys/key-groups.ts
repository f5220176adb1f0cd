import type { WordKey } from '../words/spoken.ts'

interface KeyGroup {
  readonly place: WordKey
  /** On which addresses these keys do something; everywhere where it is left out. */
  readonly on?: RegExp
  readonly keys: readonly { readonly keys: readonly string[]; readonly does: WordKey }[]
}

const groups: readonly KeyGroup[] = [
  {
    place: 'nav.deadlines',
    on: /^\/deadlines$/,
    keys: [
      { keys: ['↓', 'j'], does: 'keys.deadline.next' },
      { keys: ['↑', 'k'], does: 'keys.deadline.before' },
      { keys: ['Enter'], does: 'keys.deadline.open' },
      { keys: ['x'], does: 'keys.deadline.choose' },
      { keys: ['e'], does: 'keys.deadline.assign' },
      { keys: ['c'], does: 'keys.deadline.acknowledge' },
    ],
  },
  {
    place: 'nav.cases',
    on: /^\/cases$/,
    keys: [
      { keys: ['↓', '↑'], does: 'keys.case.step' },
      { keys: ['Home', 'End'], does: 'keys.case.ends' },
      { keys: ['Enter'], does: 'keys.case.open' },
    ],
  },
  {
    place: 'keys.brief',
    on: /^\/cases\/[^/]+\/briefs\/[^/]+$/,
    keys: [
      { keys: ['Ctrl+B', 'Ctrl+I', 'Ctrl+U'], does: 'keys.brief.marks' },
      { keys: ['Ctrl+Z', 'Ctrl+Shift+Z'], does: 'keys.brief.undo' },
      { keys: ['Alt+F10'], does: 'keys.brief.tools' },
      { keys: ['Ctrl+Alt+M'], does: 'keys.brief.comment' },
    ],
  },
  {
    place: 'nav.simulator',
    on: /^\/simulator$/,
    keys: [
      { keys: ['→', '←'], does: 'keys.simulator.day' },
      { keys: ['PageUp', 'PageDown'], does: 'keys.simulator.month' },
      { keys: ['Home', 'End'], does: 'keys.simulator.ends' },
    ],
  },
  {
    place: 'keys.writing',
    on: /^\/cases\/[^/]+\/(discussion$|deadlines$|briefs\/)/,
    keys: [
      { keys: ['@'], does: 'keys.writing.mention' },
      { keys: ['Ctrl+Enter'], does: 'keys.writing.send' },
    ],
  },
  {
    place: 'keys.everywhere',
    keys: [
      { keys: ['Ctrl+K'], does: 'keys.search' },
      { keys: ['Alt+Shift+D'], does: 'keys.discreet' },
      { keys: ['Esc'], does: 'keys.close' },
      { keys: ['Esc Esc Esc'], does: 'keys.exit' },
      { keys: ['?'], does: 'keys.help' },
    ],
  },
]

/** The keys that do something on a page, those of the page itself first. */
export function keysAt(address: string): readonly KeyGroup[] {
  return groups.filter(({ on }) => on?.test(address) ?? true)
}
