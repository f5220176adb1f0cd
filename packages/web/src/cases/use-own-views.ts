import type { OwnView } from '../views/use-default-view.ts'
import { useWords } from '../words/use-words.ts'

/** The views of the case list that everybody has. */
export function useOwnViews(): OwnView[] {
  const say = useWords()
  return [
    { id: 'all', name: say('cases.view.all'), search: {} },
    { id: 'mine', name: say('cases.view.mine'), search: { lead: 'me' } },
    { id: 'nobody', name: say('cases.view.nobody'), search: { lead: 'nobody', cols: 'proceedings,next,lead' } },
    { id: 'quiet', name: say('cases.view.quiet'), search: { quiet: '30', sort: 'updated', cols: 'proceedings,next,lead,updated' } },
    { id: 'restricted', name: say('cases.view.restricted'), search: { visibility: 'restricted', cols: 'proceedings,next,lead' } },
  ]
}
