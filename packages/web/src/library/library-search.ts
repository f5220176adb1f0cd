import { authorityKinds, authoritySystems } from '@travessia/shared/authorities'
import { z } from 'zod'

/** The filters of the library as they stand in the address, and the dialog that is open; what does not fit is left out. */
export const librarySearch = z.object({
  q: z.coerce.string().max(200).optional().catch(undefined),
  kind: z.enum(authorityKinds).optional().catch(undefined),
  system: z.enum(authoritySystems).optional().catch(undefined),
  open: z.enum(['new', 'import']).optional().catch(undefined),
})

export const authoritySearch = z.object({ open: z.enum(['edit', 'passage']).optional().catch(undefined) })

export type LibraryFilter = Pick<z.output<typeof librarySearch>, 'q' | 'kind' | 'system'>

export function isFiltered({ q, kind, system }: LibraryFilter): boolean {
  return Boolean(q || kind || system)
}
