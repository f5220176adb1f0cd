import type { Language } from '@travessia/shared/languages'
import { loadParts } from '../law/parts.ts'
import type { WordPart } from '../words/catalogues.ts'

/** What a page is made of and asks for first, told apart from the page itself so that both are on their way at once. */
interface FirstPage {
  readonly path: RegExp
  readonly load: () => Promise<unknown>
  /** The addresses that it asks, the main one first. */
  readonly asks: (found: readonly string[]) => readonly [string, ...string[]]
  readonly words: readonly WordPart[]
  /** What the main answer makes it need besides. */
  readonly follow?: (answer: unknown, language: Language) => Promise<unknown>
}

/** The pages that a day begins with; `first-pages.ts` beside the builder's settings names their files. */
export const firstPages: readonly FirstPage[] = [
  { path: /^\/$/, load: () => import('../deadlines/home-page.tsx'), asks: () => ['/api/deadlines?owner=all'], words: ['first'] },
  {
    path: /^\/cases\/([\da-f-]{36})$/,
    load: () => Promise.all([import('../cases/case-page.tsx'), import('../events/timeline-page.tsx'), import('../law/catalogue.ts')]),
    asks: ([, id]) => [`/api/cases/${id}`, '/api/calendars/additions'],
    words: ['first', 'daily'],
    follow: (file, language) => loadParts((file as { bodies: string[] }).bodies, language),
  },
  { path: /^\/overview$/, load: () => import('../overview/overview-page.tsx'), asks: () => ['/api/overview'], words: ['first', 'daily'] },
]
