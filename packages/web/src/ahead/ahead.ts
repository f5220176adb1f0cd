// Begins with the first page while the libraries are still on their way: who is there, their words, what the page shows.
// Small, and without anything that is large. Whatever fails here is asked for again, and told, where it is needed.
import { isLanguage } from '@travessia/shared/languages'
import { readViewing } from '../viewing.ts'
import { catalogues } from '../words/catalogues.ts'
import { firstPages } from './pages.ts'
import { sendAhead } from './sent.ts'

/** The language of who is there, if one of the first pages was opened and somebody is signed in. */
export const languageAhead = begin().catch(() => undefined)

async function begin() {
  const { pathname, search } = window.location
  const page = firstPages.find(({ path }) => path.test(pathname))
  // Through another's eyes one is told other things, and a narrowed page asks for something else.
  if (!page || search || readViewing()) return undefined
  void page.load().catch(() => undefined)
  const who = sendAhead('/api/me').then(readCopy)
  const [main] = page.asks(page.path.exec(pathname) ?? []).map(sendAhead)
  const { user } = (await who) as { user: { language: unknown } }
  const { language } = user
  if (!isLanguage(language)) return undefined
  for (const part of page.words) void catalogues[language][part]().catch(() => undefined)
  if (main && page.follow)
    void main
      .then(readCopy)
      .then((answer) => page.follow?.(answer, language))
      .catch(() => undefined)
  return language
}

async function readCopy(response: Response): Promise<unknown> {
  return response.clone().json()
}
