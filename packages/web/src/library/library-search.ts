import { authorityKinds, authoritySystems } from '@travessia/shared/choices'
import { asText, defineAddress, oneOf, text } from '../address.ts'

/** The filters of the library as they stand in the address, and the dialog that is open; what does not fit is left out. */
export const librarySearch = defineAddress({
  q: asText(text(200)),
  kind: oneOf(authorityKinds),
  system: oneOf(authoritySystems),
  open: oneOf(['new', 'import']),
})

export const authoritySearch = defineAddress({ open: oneOf(['edit', 'passage']) })

export type LibraryFilter = Pick<ReturnType<typeof librarySearch.parse>, 'q' | 'kind' | 'system'>

export function isFiltered({ q, kind, system }: LibraryFilter): boolean {
  return Boolean(q || kind || system)
}
