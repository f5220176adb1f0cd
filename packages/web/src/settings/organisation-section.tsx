import { useQuery } from '@tanstack/react-query'
import type { OrganisationView } from '@travessia/shared/organisation'
import { useEffect, useRef } from 'react'
import { useCountries } from '../cases/countries.ts'
import { RecordHistoryLink } from '../history/record-history.tsx'
import { useMe, useRight } from '../me/queries.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { Loading } from '../ui/loading.tsx'
import { Section } from '../ui/section.tsx'
import { useWords } from '../words/use-words.ts'
import { OrganisationForm } from './organisation-form.tsx'
import { useOrganisationLabels } from './organisation-labels.ts'
import { organisationQuery } from './queries.ts'
import classes from './settings.module.css'

/** What the briefs tell of the organisation: everybody reads it, its directors and administrators write it. */
export function OrganisationSection() {
  const say = useWords()
  const mayWrite = useRight('organisation.write')
  const { id } = useMe().organisation
  const organisation = useQuery(organisationQuery)
  return (
    <div className={classes.aim} ref={useShownByAddress(organisation.isSuccess)}>
      <Section
        title={say('organisation.title')}
        about={say(mayWrite ? 'organisation.about' : 'organisation.only')}
        actions={<RecordHistoryLink record={id} />}
      >
        {organisation.isPending && <Loading rows={4} height={56} />}
        {organisation.isError && <ErrorState error={organisation.error} retry={() => void organisation.refetch()} />}
        {organisation.data &&
          (mayWrite ? <OrganisationForm organisation={organisation.data} /> : <Facts organisation={organisation.data} />)}
      </Section>
    </div>
  )
}

/** A gap of a brief leads here by the address: what loads meanwhile must not push the section out of sight. */
function useShownByAddress(isLoaded: boolean) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isLoaded && window.location.hash === '#organisation') box.current?.scrollIntoView({ block: 'start' })
  }, [isLoaded])
  return box
}

function Facts({ organisation }: { organisation: OrganisationView }) {
  const say = useWords()
  const labels = useOrganisationLabels()
  const { name: countryName } = useCountries()
  const { version: _, recognisedIn, ...told } = organisation
  const facts = { ...told, recognisedIn: recognisedIn ? countryName(recognisedIn) : '' }
  return (
    <dl className={classes.facts}>
      {Object.entries(facts).map(([field, fact]) => (
        <div key={field}>
          <dt>{labels[field as keyof typeof facts]}</dt>
          <dd>{fact || say('organisation.none')}</dd>
        </div>
      ))}
    </dl>
  )
}
