import { useQuery } from '@tanstack/react-query'
import { useMe } from '../me/queries.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { Loading } from '../ui/loading.tsx'
import { Section } from '../ui/section.tsx'
import { useWords } from '../words/use-words.ts'
import { usersQuery } from './queries.ts'
import classes from './settings.module.css'
import { TeamMember } from './team-member.tsx'

export function TeamSection() {
  const say = useWords()
  const { organisation } = useMe()
  const users = useQuery(usersQuery)
  return (
    <Section title={say('settings.team')} about={say('settings.team.about', { organisation: organisation.name })}>
      {users.isPending && <Loading rows={3} height={56} />}
      {users.isError && <ErrorState error={users.error} retry={() => void users.refetch()} />}
      {users.data && (
        <ul className={classes.rows}>
          {users.data.items.map((user) => (
            <TeamMember key={user.id} user={user} />
          ))}
        </ul>
      )}
    </Section>
  )
}
