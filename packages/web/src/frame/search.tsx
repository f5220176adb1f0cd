import { useDisclosure, useHotkeys } from '@mantine/hooks'
import { CatchBoundary } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { SearchButton } from '../ui/search-button.tsx'
import { speakFully } from '../words/spoken.ts'

const SearchPalette = lazy(async () => ({ default: (await loadPalette()).SearchPalette }))

/** The palette comes once the page rests, or when it is asked for; if it cannot come, the page stays. */
export function Search() {
  const [opened, { open, close }] = useDisclosure()
  const [isWanted, setIsWanted] = useState(false)
  const search = () => {
    setIsWanted(true)
    open()
  }
  useHotkeys([['mod+K', search]], [], true)
  useEffect(loadWhenIdle, [])
  return (
    <>
      <SearchButton onOpen={search} />
      {isWanted && (
        <CatchBoundary getResetKey={() => String(opened)} errorComponent={() => null}>
          <Suspense fallback={null}>
            <SearchPalette opened={opened} onClose={close} />
          </Suspense>
        </CatchBoundary>
      )}
    </>
  )
}

async function loadPalette() {
  const [palette] = await Promise.all([import('../search/search-palette.tsx'), speakFully()])
  return palette
}

function loadWhenIdle(): () => void {
  const timer = setTimeout(() => void loadPalette().catch(() => undefined), 1500)
  return () => clearTimeout(timer)
}
