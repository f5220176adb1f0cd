import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { TextLink } from '../ui/links.tsx'
import { useWords } from '../words/use-words.ts'
import { waysQuery } from './queries.ts'

/** What else than the password of here opens the door, and what to do without one. */
export function OtherWays({ to }: { to: string | undefined }) {
  const say = useWords()
  const { data: ways } = useQuery(waysQuery)
  if (!ways) return null
  return (
    <>
      {ways.oidc && (
        <Button component="a" variant="default" href={awayTo(to)}>
          {say('signIn.oidc', { name: ways.oidc })}
        </Button>
      )}
      {ways.mail && <TextLink to="/forgot">{say('signIn.forgot')}</TextLink>}
      <p>{say(ways.mail ? 'signIn.help.mail' : 'signIn.help')}</p>
    </>
  )
}

/** The server leads to the other house and back to the page. */
export function awayTo(to: string | undefined): string {
  return `/api/auth/oidc${to ? `?to=${encodeURIComponent(to)}` : ''}`
}
