import { useQuery } from '@tanstack/react-query'
import { ErrorState } from '../ui/error-state.tsx'
import { Fact } from '../ui/fact.tsx'
import { ButtonLink } from '../ui/links.tsx'
import { Loading } from '../ui/loading.tsx'
import { Section } from '../ui/section.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import classes from './data-protection.module.css'
import { registerQuery } from './queries.ts'
import { RegisterState } from './register-state.tsx'

/** Which version of the register stands, and whom people turn to. */
export function RegisterSection() {
  const say = useWords()
  const register = useQuery(registerQuery(useLanguage()))
  const { officer } = register.data ?? {}
  const reach = officer ? [officer.name, officer.email, officer.phone].filter(Boolean).join(' · ') : ''
  return (
    <Section title={say('register.title')} about={say('register.about')}>
      {register.isPending && <Loading rows={1} height={56} />}
      {register.isError && <ErrorState error={register.error} retry={() => void register.refetch()} />}
      {register.data && (
        <>
          <RegisterState register={register.data} />
          <dl className={classes.facts}>
            <Fact label={say('register.officer')}>{reach || say('register.officer.none')}</Fact>
          </dl>
          <ButtonLink to="/data-protection/register" variant="default" className={classes.start}>
            {say('register.open')}
          </ButtonLink>
        </>
      )}
    </Section>
  )
}
