import { Button, Group } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ChangeView } from '@travessia/shared/calendar-additions'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useRight } from '../me/queries.ts'
import { MomentText } from '../ui/date-text.tsx'
import { ButtonLink } from '../ui/links.tsx'
import { Notice } from '../ui/notice.tsx'
import { Section } from '../ui/section.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './calendars.module.css'
import { WorkProgress } from './work-progress.tsx'

/** Where the change stands: looked through, asked about, done, or given up. */
export function ChangeStep({ change }: { change: ChangeView }) {
  const say = useWords()
  switch (change.state) {
    case 'checking':
      return (
        <Section title={say('calendars.checking')} about={say('calendars.checking.about')}>
          <WorkProgress change={change} />
          <Answers change={change} />
        </Section>
      )
    case 'checked':
      return <QuestionSection change={change} />
    case 'applying':
      return (
        <Section title={say('calendars.applying')} about={say('calendars.applying.about')}>
          <WorkProgress change={change} />
        </Section>
      )
    case 'applied':
      return <End change={change} tone="done" title={say('calendars.applied', { count: change.effects.total })} />
    case 'dropped':
      return <End change={change} tone="info" title={say('calendars.dropped')} />
  }
}

function QuestionSection({ change }: { change: ChangeView }) {
  const say = useWords()
  const { total, past } = change.effects
  return (
    <Section
      title={say(total === 0 ? 'calendars.question.none' : 'calendars.question', { count: total })}
      about={say('calendars.question.about')}
    >
      {past > 0 && <Notice tone="loss" title={say('calendars.question.past', { count: past })} />}
      {change.checkedAt && (
        <p className={classes.note}>
          {say('calendars.question.checked', { count: change.done })} <MomentText moment={change.checkedAt} />
        </p>
      )}
      <Answers change={change} />
    </Section>
  )
}

function Answers({ change: { id, kind, state } }: { change: ChangeView }) {
  const say = useWords()
  const mayWrite = useRight('calendar.write')
  const onError = useShowFailure()
  const param = { change: id }
  const confirm = useMutation({ mutationFn: () => parseResponse(api.calendars.changes[':change'].confirm.$post({ param })), onError })
  const drop = useMutation({ mutationFn: () => parseResponse(api.calendars.changes[':change'].drop.$post({ param })), onError })
  if (!mayWrite) return <p className={classes.quiet}>{say('calendars.question.others')}</p>
  return (
    <Group className={classes.act}>
      {state === 'checked' && (
        <Button loading={confirm.isPending} disabled={drop.isPending} onClick={() => confirm.mutate()}>
          {say(`calendars.confirm.${kind}`)}
        </Button>
      )}
      <Button variant="default" loading={drop.isPending} disabled={confirm.isPending} onClick={() => drop.mutate()}>
        {say('calendars.drop')}
      </Button>
    </Group>
  )
}

function End({ change, tone, title }: { change: ChangeView; tone: 'done' | 'info'; title: string }) {
  const say = useWords()
  return (
    <>
      <Notice tone={tone} live title={title} />
      <ButtonLink
        to="/settings/calendars/$calendar"
        params={{ calendar: change.addition.calendar }}
        variant="default"
        className={classes.back}
      >
        {say('calendars.back')}
      </ButtonLink>
    </>
  )
}
