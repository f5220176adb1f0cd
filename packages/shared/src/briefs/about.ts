import { captionOf, countryName } from './caption.ts'
import type { CaseFile } from './case-file.ts'
import { getTemplate } from './index.ts'

/** What the brief is about, as its cover, its pages and its annexes say: the case, or only the State that is examined. */
export function aboutOf(file: CaseFile): string {
  const { about } = getTemplate(file.brief.template)
  const { state, reference } = file.case
  if (about !== 'state') return captionOf(file)
  return state ? countryName(state, file.brief.language) : reference
}
