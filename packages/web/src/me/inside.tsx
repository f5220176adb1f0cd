import { useDisclosure, useHotkeys } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { IconBriefcase, IconCalendarDue, IconSettings } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { CatchBoundary, Outlet, useNavigate } from '@tanstack/react-router'
import type { Language } from '@travessia/shared/languages'
import { parseResponse } from 'hono/client'
import { lazy, Suspense, useState } from 'react'
import { api } from '../api.ts'
import { signOut } from '../sign-in/sign-in.ts'
import { useConfirm } from '../ui/confirm.tsx'
import { DemonstrationBanner } from '../ui/demonstration-banner.tsx'
import { Frame, type Place } from '../ui/frame.tsx'
import { PageLoading } from '../ui/loading.tsx'
import { PersonMenu } from '../ui/person-menu.tsx'
import { LanguageMenu, SchemeMenu } from '../ui/preferences.tsx'
import { QuickExit } from '../ui/quick-exit.tsx'
import { SearchButton } from '../ui/search-button.tsx'
import { speak } from '../words/spoken.ts'
import { useWords } from '../words/use-words.ts'
import { useMe, useRight } from './queries.ts'

const SearchPalette = lazy(() => import('../search/search-palette.tsx').then((module) => ({ default: module.SearchPalette })))

/** The frame around every page of somebody who is signed in. */
export function Inside() {
  const say = useWords()
  const me = useMe()
  const mayReadCases = useRight('case.register')
  const cases: Place[] = mayReadCases ? [{ label: say('nav.cases'), to: '/cases', icon: IconBriefcase }] : []
  const places: Place[] = [
    { label: say('nav.home'), to: '/', icon: IconCalendarDue, exact: true },
    ...cases,
    { label: say('nav.settings'), to: '/settings', icon: IconSettings },
  ]
  return (
    <Frame places={places} banner={me.organisation.demonstration && <Demonstration />} search={<Search />} tools={<Tools />}>
      <Suspense fallback={<PageLoading />}>
        <Outlet />
      </Suspense>
    </Frame>
  )
}

/** The palette comes when it is first asked for; if it cannot, the page stays. */
function Search() {
  const [opened, { open, close }] = useDisclosure()
  const [isWanted, setIsWanted] = useState(false)
  const search = () => {
    setIsWanted(true)
    open()
  }
  useHotkeys([['mod+K', search]], [], true)
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

function Tools() {
  const say = useWords()
  const me = useMe()
  const client = useQueryClient()
  const navigate = useNavigate()
  const chooseLanguage = useMutation({
    mutationFn: async (language: Language) => {
      await speak(language, true)
      return parseResponse(api.me.$patch({ json: { language } }))
    },
  })
  const leave = useMutation({
    mutationFn: signOut,
    onSuccess: async () => {
      await navigate({ to: '/sign-in' })
      client.clear()
    },
  })
  return (
    <>
      <span className="desk-only">
        <LanguageMenu onChoose={(language) => chooseLanguage.mutate(language)} />
        <SchemeMenu />
      </span>
      <QuickExit narrow />
      <PersonMenu
        name={me.user.name}
        role={say(`role.${me.user.role}`)}
        organisation={me.organisation.name}
        onLanguage={(language) => chooseLanguage.mutate(language)}
        onSignOut={() => leave.mutate()}
      />
    </>
  )
}

function Demonstration() {
  const say = useWords()
  const confirm = useConfirm()
  const mayLeave = useRight('demonstration.write')
  const navigate = useNavigate()
  const leave = useMutation({
    mutationFn: () => parseResponse(api.demonstration.$delete()),
    onSuccess: () => {
      notifications.show({ message: say('demo.left') })
      return navigate({ to: '/' })
    },
  })
  const ask = async () => {
    const sure = await confirm({ title: say('demo.leave.title'), body: say('demo.leave.body'), action: say('demo.leave'), destructive: true })
    if (sure) leave.mutate()
  }
  return <DemonstrationBanner onLeave={mayLeave ? ask : undefined} leaving={leave.isPending} />
}
