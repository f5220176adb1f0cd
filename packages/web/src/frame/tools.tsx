import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { lockScreen } from '../lock/lock.ts'
import { useMe } from '../me/queries.ts'
import { useChooseLanguage } from '../me/use-choose-language.ts'
import { useLeaveEverywhere } from '../sessions/leave-everywhere.tsx'
import { signOut } from '../sign-in/sign-in.ts'
import { DiscreetToggle } from '../ui/discreet-toggle.tsx'
import { PersonMenu } from '../ui/person-menu.tsx'
import { LanguageMenu, SchemeMenu } from '../ui/preferences.tsx'
import { QuickExit } from '../ui/quick-exit.tsx'
import { forgetDrafts } from '../ui/use-draft.ts'
import { readViewing } from '../viewing.ts'
import { useWords } from '../words/use-words.ts'
import { Bell } from './bell.tsx'
import { useHelp } from './use-help.tsx'
import { WorkButton } from './work-button.tsx'

/** What one was told, language, appearance, discreet mode, quick exit and the person's own menu. */
export function Tools() {
  const say = useWords()
  const me = useMe()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { ask: leaveEverywhere } = useLeaveEverywhere()
  const chooseLanguage = useChooseLanguage()
  const leave = useMutation({
    mutationFn: signOut,
    meta: { endsSession: true },
    onSuccess: async () => {
      forgetDrafts()
      await navigate({ to: '/sign-in' })
      client.clear()
    },
  })
  const { help, open } = useHelp()
  return (
    <>
      {help}
      {!readViewing() && <WorkButton />}
      {!readViewing() && <Bell />}
      <span className="desk-only">
        <LanguageMenu onChoose={(language) => chooseLanguage.mutate(language)} />
        <SchemeMenu />
      </span>
      <DiscreetToggle />
      <QuickExit presses={3} narrow />
      <PersonMenu
        name={me.user.name}
        role={say(`role.${me.user.role}`)}
        organisation={me.organisation.name}
        onLanguage={(language) => chooseLanguage.mutate(language)}
        onKeys={open}
        onLock={lockScreen}
        onLeaveEverywhere={leaveEverywhere}
        onSignOut={() => leave.mutate()}
      />
    </>
  )
}
