import type { ReactNode } from 'react'
import { RawIntlProvider } from 'react-intl'
import { useSpoken } from './use-words.ts'

export function SpokenProvider({ children }: { children: ReactNode }) {
  return <RawIntlProvider value={useSpoken().intl}>{children}</RawIntlProvider>
}
