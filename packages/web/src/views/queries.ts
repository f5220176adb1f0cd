import { queryOptions } from '@tanstack/react-query'
import type { ViewPage } from '@travessia/shared/views'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

/** The views of a page, and the one with which it opens for the reader. */
export const viewsQuery = (page: ViewPage) =>
  queryOptions({ queryKey: ['views', page], queryFn: () => parseResponse(api.views.$get({ query: { page } })) })
