import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { AbsenceView } from '@travessia/shared/absences'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import classes from '../settings/settings.module.css'
import { ErrorState } from '../ui/error-state.tsx'
import { formatDay } from '../ui/format-day.ts'
import { Loading } from '../ui/loading.tsx'
import { Section } from '../ui/section.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import { AbsenceForm } from './absence-form.tsx'
import { absencesQuery } from './queries.ts'

/** When one is away, and who is told instead. */
export function AbsencesSection() {
  const say = useWords()
  const absences = useQuery(absencesQuery)
  return (
    <Section title={say('absences.title')} about={say('absences.about')}>
      <AbsenceForm />
      {absences.isPending && <Loading rows={1} height={56} />}
      {absences.isError && <ErrorState error={absences.error} retry={() => void absences.refetch()} />}
      {absences.data?.items.length === 0 && <p className={classes.quiet}>{say('absences.none')}</p>}
      {absences.data && absences.data.items.length > 0 && (
        <ul className={classes.rows}>
          {absences.data.items.map((one) => (
            <Absence key={one.id} absence={one} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function Absence({ absence: { id, beginsOn, endsOn, substituteName } }: { absence: AbsenceView }) {
  const say = useWords()
  const language = useLanguage()
  const showFailure = useShowFailure()
  const remove = useMutation({
    mutationFn: () => parseResponse(api.absences[':id'].$delete({ param: { id } })),
    onSuccess: () => notifications.show({ message: say('absences.removed') }),
    onError: showFailure,
  })
  const span = say('absences.span', { from: formatDay(beginsOn, language), until: formatDay(endsOn, language) })
  return (
    <li className={classes.row}>
      <div className={classes.wide}>
        <strong>{span}</strong>
        <div className={classes.quiet}>{substituteName ? say('absences.by', { name: substituteName }) : say('absences.byNext')}</div>
      </div>
      <Button
        variant="default"
        loading={remove.isPending}
        onClick={() => remove.mutate()}
        aria-label={say('absences.remove.name', { span })}
      >
        {say('absences.remove')}
      </Button>
    </li>
  )
}
