import { Drawer } from '@mantine/core'
import type { CaseFile } from '../cases/queries.ts'
import { useRight } from '../me/queries.ts'
import { closeOnEscape } from '../ui/close-on-escape.ts'
import { NoPermission } from '../ui/no-permission.tsx'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useWords } from '../words/use-words.ts'
import { EventFormBody } from './event-form.tsx'
import type { GivenEvent } from './event-form-type.ts'

interface EventDrawerProps {
  file: CaseFile
  /** `new`, or the event to be corrected. */
  eventId: string
  given: GivenEvent
  /** May be held up by unsaved work. */
  onClose: () => void
  onDone: () => void
}

/** Recording or correcting an event: beside the timeline on a desk, the whole screen on a phone. */
export function EventDrawer({ file, eventId, given, onClose, onDone }: EventDrawerProps) {
  const say = useWords()
  const mayRecord = useRight('event.write')
  useReturnFocus()
  const event = file.events.find((one) => one.id === eventId)
  const isGone = eventId !== 'new' && !event
  return (
    <Drawer
      opened
      onClose={onClose}
      {...closeOnEscape(onClose)}
      position="right"
      size="min(46rem, 100%)"
      title={<strong>{say(event ? 'event.edit' : 'event.new')}</strong>}
      closeButtonProps={{ 'aria-label': say('action.close'), size: 'lg' }}
    >
      {!mayRecord && <NoPermission />}
      {mayRecord && isGone && <p>{say('event.gone')}</p>}
      {mayRecord && !isGone && <EventFormBody file={file} event={event} given={given} onClose={onClose} onDone={onDone} />}
    </Drawer>
  )
}
