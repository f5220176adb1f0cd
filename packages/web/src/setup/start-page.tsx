import { Button } from '@mantine/core'
import { IconFlask, IconSeedling } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useRight } from '../me/queries.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { ButtonLink } from '../ui/links.tsx'
import { Page } from '../ui/page.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './start-page.module.css'

/** After the set-up: invented cases to look around in, or an empty house. */
export function StartPage() {
  const say = useWords()
  const navigate = useNavigate()
  const mayLoad = useRight('demonstration.write')
  const load = useMutation({
    mutationFn: () => parseResponse(api.demonstration.$post()),
    onSuccess: () => navigate({ to: '/' }),
  })
  return (
    <Page title={say('start.title')} lead={say('start.lead')}>
      {load.error && <ErrorState error={load.error} retry={() => load.mutate()} />}
      <div className={classes.cards}>
        {mayLoad && (
          <section className={classes.card}>
            <IconFlask size={32} aria-hidden />
            <h2>{say('start.demo.title')}</h2>
            <p>{say('start.demo.body')}</p>
            <Button onClick={() => load.mutate()} loading={load.isPending} aria-label={load.isPending ? say('start.demo.busy') : undefined}>
              {say('start.demo.action')}
            </Button>
          </section>
        )}
        <section className={classes.card}>
          <IconSeedling size={32} aria-hidden />
          <h2>{say('start.empty.title')}</h2>
          <p>{say('start.empty.body')}</p>
          <ButtonLink to="/" variant="default" disabled={load.isPending}>
            {say('start.empty.action')}
          </ButtonLink>
        </section>
      </div>
    </Page>
  )
}
