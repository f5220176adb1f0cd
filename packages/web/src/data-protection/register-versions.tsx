import { useQuery } from '@tanstack/react-query'
import { MomentText } from '../ui/date-text.tsx'
import { TextLink } from '../ui/links.tsx'
import { Section } from '../ui/section.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './data-protection.module.css'
import { registerVersionsQuery } from './queries.ts'

/** Every version that was kept, with the way to it. */
export function RegisterVersions({ shown }: { shown: number }) {
  const say = useWords()
  const versions = useQuery(registerVersionsQuery)
  if (!versions.data || versions.data.length < 2) return null
  return (
    <Section title={say('register.versions')}>
      <ul className={classes.versions}>
        {versions.data.map(({ version, savedAt, savedBy }) => (
          <li key={version}>
            {version === shown ? (
              <strong>{say('register.version', { version })}</strong>
            ) : (
              <TextLink to="/data-protection/register" search={{ version }}>
                {say('register.version', { version })}
              </TextLink>
            )}
            , {say('register.savedBy', { name: savedBy ?? '—' })} <MomentText moment={savedAt} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
