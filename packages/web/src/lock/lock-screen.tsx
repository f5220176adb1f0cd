import { Button, PasswordInput, Stack } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import { api, readProblem } from '../api.ts'
import { meQuery } from '../me/queries.ts'
import { PasskeyButton } from '../second-factor/passkey-button.tsx'
import { awayTo } from '../sign-in/other-ways.tsx'
import { waysQuery } from '../sign-in/queries.ts'
import { signOut } from '../sign-in/sign-in.ts'
import { BrandMark } from '../ui/brand.tsx'
import { FormProblem, showProblem } from '../ui/form-problem.tsx'
import { leaveAtOnce } from '../ui/leave-at-once.ts'
import { QuickExit } from '../ui/quick-exit.tsx'
import { forgetDrafts } from '../ui/use-draft.ts'
import { useField } from '../ui/use-field.ts'
import { useWords } from '../words/use-words.ts'
import { openScreen } from './lock.ts'
import classes from './lock-screen.module.css'

/** All that a locked screen shows. It names nobody: who passes by learns nothing. */
export function LockScreen() {
  const say = useWords()
  const [isEnded, end] = useState(false)
  return (
    <div className={classes.screen}>
      <header className={classes.top}>
        <span className={classes.brand}>
          <BrandMark />
          {say('app.name')}
        </span>
        <QuickExit presses={2} />
      </header>
      <main className={classes.main}>
        <div className={classes.box}>{isEnded ? <Ended /> : <Unlock onEnded={() => end(true)} />}</div>
      </main>
    </div>
  )
}

function Unlock({ onEnded }: { onEnded: () => void }) {
  const say = useWords()
  const client = useQueryClient()
  const { data: ways } = useQuery(waysQuery)
  const form = useForm({ shouldFocusError: false, defaultValues: { password: '' } })
  const field = useField(form)
  const { setFocus } = form
  useEffect(() => setFocus('password'), [setFocus])
  const open = useMutation({
    mutationFn: (json: { password: string }) => parseResponse(api.auth.unlock.$post({ json })),
    meta: { endsSession: true },
    onSuccess: openScreen,
    onError: (error) => (readProblem(error).code === 'signed-out' ? onEnded() : showProblem(error, form.setError)),
  })
  const openAsSomebody = async () => {
    const before = client.getQueryData(meQuery.queryKey)?.user.id
    const now = await parseResponse(api.me.$get())
    // What lies behind belongs to whoever was here before.
    if (before !== undefined && before !== now.user.id) leaveTo('/')
    else openScreen()
  }
  return (
    <form onSubmit={form.handleSubmit((given) => open.mutate(given))} noValidate>
      <Stack>
        <div>
          <h1 className={classes.title}>{say('lock.title')}</h1>
          <p>{say('lock.lead')}</p>
        </div>
        <FormProblem form={form} error={open.error} labels={{ password: say('lock.password') }} />
        <PasswordInput
          autoComplete="current-password"
          label={say('lock.password')}
          visibilityToggleButtonProps={{ 'aria-label': say('field.showPassword'), tabIndex: 0 }}
          {...field('password')}
        />
        <Button type="submit" loading={open.isPending}>
          {say('lock.open')}
        </Button>
        <PasskeyButton onEnter={() => void openAsSomebody()} />
        {ways?.oidc && (
          <Button component="a" variant="default" href={awayTo(window.location.pathname + window.location.search)}>
            {say('signIn.oidc', { name: ways.oidc })}
          </Button>
        )}
        <Leave />
      </Stack>
    </form>
  )
}

function Leave() {
  const say = useWords()
  const leave = useMutation({
    mutationFn: signOut,
    meta: { endsSession: true },
    onSettled: () => {
      forgetDrafts()
      leaveTo('/sign-in')
    },
  })
  return (
    <div className={classes.leave}>
      <Button variant="subtle" color="gray" loading={leave.isPending} onClick={() => leave.mutate()}>
        {say('lock.leave')}
      </Button>
      <p className={classes.quiet}>{say('lock.leave.hint')}</p>
    </div>
  )
}

function Ended() {
  const say = useWords()
  return (
    <Stack>
      <div>
        <h1 className={classes.title}>{say('lock.ended.title')}</h1>
        <p>{say('lock.ended.body')}</p>
      </div>
      <Button onClick={() => leaveTo(`/sign-in?to=${encodeURIComponent(window.location.pathname + window.location.search)}`)}>
        {say('lock.ended.action')}
      </Button>
    </Stack>
  )
}

/** By loading anew, so that nothing of what is kept behind the lock is left in memory. */
function leaveTo(address: string): void {
  leaveAtOnce(() => window.location.replace(address))
}
