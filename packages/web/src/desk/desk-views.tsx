import { useNavigate } from '@tanstack/react-router'
import { type OwnView, useDefaultView } from '../views/use-default-view.ts'
import { ViewMenu } from '../views/view-menu.tsx'
import { useWords } from '../words/use-words.ts'
import { type DeskSearch, deskSearch } from './desk-search.ts'

/** With which view the desk is looked at: the house's own and those that were kept. The open deadline and the day are no part of one. */
export function DeskViews({ search }: { search: DeskSearch }) {
  const say = useWords()
  const navigate = useNavigate()
  const own: OwnView[] = [
    { id: 'all', name: say('deadlineDesk.own.all'), search: {} },
    { id: 'mine', name: say('deadlineDesk.own.mine'), search: { owner: 'me' } },
    { id: 'nobody', name: say('deadlineDesk.own.nobody'), search: { owner: 'nobody' } },
    { id: 'fatal', name: say('deadlineDesk.own.fatal'), search: { fatal: 'true' } },
  ]
  const open = (saved: string, wanted: OwnView['search']) =>
    void navigate({ to: '/deadlines', search: { ...deskSearch.parse(wanted), saved }, replace: true })
  useDefaultView('deadlines', own, open)
  const { saved, deadline: _, record: __, day: ___, ...kept } = search
  const standing = Object.entries(kept).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as const]))
  return <ViewMenu page="deadlines" own={own} view={saved} search={Object.fromEntries(standing)} onOpen={open} />
}
