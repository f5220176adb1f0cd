import type { Catalogue } from '../../catalogue.ts'
import { citeText } from '../../cites.ts'
import type { Language } from '../../languages.ts'
import { type Step, stepText } from '../../steps.ts'
import { isNamed } from '../../track.ts'
import { type Inline, run } from '../blocks.ts'
import type { CaseFile, FileDeadline } from '../case-file.ts'
import { linkPeople } from '../names-in-text.ts'

/** Steps that belong in a filing. Advice to ourselves (safe dates, what is not checked) does not; nor what opens and ends the period, which the words around them say. */
const filed = new Set<string>([
  'published',
  'received',
  'counts-from',
  'from-expiry',
  'zero',
  'first-day-working',
  'doubled',
  'counted',
  'counted-reduced',
  'skipped',
  'plus',
  'minus',
  'starts-after-stop',
  'carried-on',
  'rolled',
  'not-rolled',
  'completed-by',
  'extended',
  'body-set',
  'overridden',
  'restarted',
] satisfies Step['say'][])

/**
 * The live deadline of a rule of a procedure, the one opened last; a superseded one only where there is no
 * other. One opened in `proceeding` goes before those opened elsewhere.
 */
export function findDeadline(
  catalogue: Catalogue,
  file: CaseFile,
  { procedure, rule, proceeding }: { readonly procedure: string; readonly rule: string; readonly proceeding?: string | null },
): FileDeadline | undefined {
  const law = catalogue.findProcedure(procedure)?.rules.find((one) => one.id === rule)
  const opening = (one: FileDeadline) => file.events.find((event) => event.id === one.openedBy)
  const openedOn = (one: FileDeadline) => opening(one)?.on ?? ''
  const named = file.deadlines.filter((one) => law && isNamed(law, one.rule)).toSorted((a, b) => (openedOn(a) < openedOn(b) ? -1 : 1))
  const own = named.filter((one) => proceeding && opening(one)?.proceedingId === proceeding)
  const all = own.length > 0 ? own : named
  return all.findLast((one) => one.state !== 'superseded') ?? all.at(-1)
}

/** How the period counts, a step a line. */
export function tellSteps(file: CaseFile, { steps }: FileDeadline): readonly (readonly Inline[])[] {
  return steps.filter(isFiled).map((step) => linkPeople(stepText(step, file.brief.language), file.people))
}

/** The law that sets the period, as a footnote. */
export function noteOf({ source }: Pick<FileDeadline, 'source'>, language: Language): Inline {
  return { kind: 'footnote', content: [run(`${citeText(source.cite, language)}.`)] }
}

function isFiled(step: { readonly say: string; readonly date: string | null }): step is Step {
  return filed.has(step.say)
}
