import type { EventView } from '@travessia/shared/events'
import { useDeferredValue, useMemo } from 'react'
import { useWatch } from 'react-hook-form'
import type { CaseFile } from '../cases/queries.ts'
import { useLaw } from '../law/queries.ts'
import { useNow } from '../ui/clock.ts'
import { useWords } from '../words/use-words.ts'
import { type EventForm, withoutBlanks } from './event-form-type.ts'
import classes from './event-preview.module.css'
import { EventPreview } from './event-preview.tsx'
import { readDraft } from './read-draft.ts'

/** What would follow, read by the same function as on the server, as the form stands now. */
export function LivePreview({ form, file, event }: { form: EventForm; file: CaseFile; event: EventView | undefined }) {
  const say = useWords()
  const law = useLaw()
  const now = useNow()
  const typed = useDeferredValue(useWatch({ control: form.control }))
  const consequences = useMemo(
    () => readDraft(law, file, event, { ...typed, title: '', note: '', fields: withoutBlanks(typed.fields ?? {}) }, now),
    [law, file, event, typed, now],
  )
  return (
    <section className={classes.box} aria-live="polite" aria-label={say('preview.title')}>
      <h3 className={classes.title}>{say('preview.title')}</h3>
      {consequences ? (
        <EventPreview file={file} consequences={consequences} />
      ) : (
        <p className={classes.nothing}>{say('preview.waiting')}</p>
      )}
    </section>
  )
}
