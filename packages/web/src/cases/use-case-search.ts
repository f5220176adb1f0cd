import { getRouteApi, useLocation, useNavigate } from '@tanstack/react-router'
import { type CaseListSearch, caseListSearch } from './list-search.ts'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The words that are looked for, which may name a person. */
    q?: string
  }
}

const route = getRouteApi('/inside/cases')

/**
 * What the list is narrowed by. The filters stand in the address; the words beside it, in the state of this entry of the
 * history, so that neither the browser nor a proxy keeps a name. A link that comes with words still works.
 */
export function useCaseSearch() {
  const navigate = useNavigate()
  const { q: linked, ...filters } = route.useSearch()
  const typed = useLocation({ select: ({ state }) => state.q })
  const search: CaseListSearch = { ...filters, q: (typed ?? linked) || undefined }
  const choose = (change: Record<string, string | null | undefined>) => {
    const { q, ...rest } = { ...search, ...change }
    const options = { search: caseListSearch.parse(clean(rest)), state: { q: q ?? '' }, replace: true, resetScroll: false }
    void navigate({ to: '/cases', ...options })
  }
  const clear = () =>
    void navigate({ to: '/cases', search: { sort: search.sort, by: search.by, cols: search.cols, view: 'all' }, replace: true })
  /** Everything as a view has it, whatever stood there. */
  const open = (view: string, wanted: Readonly<Record<string, string>>) =>
    void navigate({ to: '/cases', search: { ...caseListSearch.parse(wanted), view }, replace: true })
  return { search, choose, clear, open }
}

/** Leaves out what is empty or what holds anyway, so that the address stays short. */
function clean(search: Record<string, string | number | null | undefined>): Record<string, string> {
  const usual: Record<string, string> = { status: 'open', sort: 'next', cols: 'proceedings,next' }
  return Object.fromEntries(
    Object.entries(search).flatMap(([name, value]) => (value && String(value) !== usual[name] ? [[name, String(value)]] : [])),
  )
}
