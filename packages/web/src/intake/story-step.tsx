import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Textarea, TextInput } from '@mantine/core'
import { useForm } from 'react-hook-form'
import type { CaseFile } from '../cases/queries.ts'
import { blankEvent, type EventForm, eventForm } from '../events/event-form-type.ts'
import { EventWhen } from '../events/event-when.tsx'
import { useSaveEvent } from '../events/save-event.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { formatDay } from '../ui/format-day.ts'
import { useDraft } from '../ui/use-draft.ts'
import { useField } from '../ui/use-field.ts'
import { useLeaveGuard } from '../ui/use-leave-guard.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { Answered } from './answered.tsx'
import classes from './intake.module.css'
import { Question } from './question.tsx'
import { StepLinks } from './step-links.tsx'

const blank = blankEvent(null, { kind: undefined, rule: undefined })

/** What happened, a fact at a time, to the day, the month or the year. */
export function StoryStep({ file }: { file: CaseFile }) {
  const say = useWords()
  const language = useLanguage()
  const facts = file.events.filter(({ proceedingId }) => proceedingId === null)
  const form: EventForm = useForm({ resolver: zodResolver(eventForm), shouldFocusError: false, defaultValues: blank })
  const { isDirty } = form.formState
  const forget = useDraft(form, `intake.${file.id}`)
  useLeaveGuard({ isDirty, onLeave: forget })
  const { save, submit } = useSaveEvent({ file, event: undefined, form })
  const field = useField(form)
  const saved = () => {
    forget()
    form.reset(blank)
    form.setFocus('title')
  }
  return (
    <Question ask="intake.story" hint="intake.story.hint">
      <Answered
        title={say('intake.facts')}
        items={facts.map(({ id, title, on, precision }) => ({ id, text: title, about: formatDay(on, language, precision) }))}
      />
      <form noValidate className={classes.step} onSubmit={submit(undefined, saved)}>
        <FormProblem
          form={form}
          error={save.error}
          labels={{ title: say('event.title.fact'), on: say('event.when'), note: say('event.note') }}
        />
        <TextInput
          label={say('event.title.fact')}
          description={say('event.title.fact.hint')}
          required
          maxLength={200}
          {...field('title')}
        />
        <EventWhen form={form} />
        <Textarea label={`${say('event.note')} ${say('field.optional')}`} autosize minRows={3} maxRows={12} {...field('note')} />
        <div>
          <Button type="submit" variant={isDirty ? 'filled' : 'default'} loading={save.isPending}>
            {say('intake.story.save')}
          </Button>
        </div>
      </form>
      <StepLinks step="story" isAnswered={facts.length > 0 && !isDirty} />
    </Question>
  )
}
