import { Button, Checkbox } from '@mantine/core'
import { IconMessagePlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useRight } from '../../me/queries.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { Loading } from '../../ui/loading.tsx'
import { useWords } from '../../words/use-words.ts'
import type { Brief } from '../queries.ts'
import classes from './comments.module.css'
import { NewComment } from './new-comment.tsx'
import { useComments } from './queries.ts'
import { type Spot, showSpot } from './spot.ts'
import { Talk } from './talk.tsx'
import { isOpen, threadsOf } from './threads.ts'

interface CommentsPanelProps {
  caseId: string
  brief: Brief
  sections: readonly { readonly id: string; readonly heading: string }[]
  quotesOf: (section: string) => readonly string[]
  /** What the comment that is being written is about, unless another place is chosen. */
  writing: Spot | undefined
  onBegin: () => void
  onEnd: () => void
  /** The reader goes to the text. */
  onGo: () => void
}

/** What people say about the brief, by section. It stays in the house: no file that leaves carries it. */
export function CommentsPanel({ caseId, brief, sections, quotesOf, writing, onBegin, onEnd, onGo }: CommentsPanelProps) {
  const say = useWords()
  const mayWrite = useRight('brief.comment') && brief.state !== 'filed'
  const comments = useComments(caseId, brief.id)
  const [showsAll, setShowsAll] = useState(false)
  if (comments.isPending) return <Loading rows={3} />
  if (!comments.data) return <ErrorState error={comments.error} retry={() => void comments.refetch()} />
  const at = { case: caseId, brief: brief.id }
  const threads = threadsOf(comments.data.items)
  const resolved = threads.filter((one) => !isOpen(one)).length
  const shown = threads.filter((one) => showsAll || isOpen(one))
  const groups = [{ id: '', heading: say('comment.whole') }, ...sections].filter(({ id }) => shown.some((one) => one.section === id))
  return (
    <section aria-label={say('brief.comments')} className={classes.panel}>
      {mayWrite && !writing && (
        <Button
          variant="default"
          size="sm"
          leftSection={<IconMessagePlus size={18} aria-hidden />}
          title={`${say('comment.comment')} (Ctrl+Alt+M)`}
          aria-keyshortcuts="Control+Alt+M"
          onClick={() => onBegin()}
        >
          {say('comment.comment')}
        </Button>
      )}
      {mayWrite && writing && <NewComment at={at} spot={writing} sections={sections} quotesOf={quotesOf} onClose={onEnd} />}
      {resolved > 0 && (
        <Checkbox
          size="sm"
          label={say('comment.showResolved', { count: resolved })}
          checked={showsAll}
          onChange={(change) => setShowsAll(change.currentTarget.checked)}
        />
      )}
      {threads.length === 0 && !writing && (
        <div className={classes.none}>
          <strong>{say('comment.none.title')}</strong>
          <p>{say('comment.none.body')}</p>
        </div>
      )}
      {threads.length > 0 && shown.length === 0 && <p className={classes.about}>{say('comment.none.open')}</p>}
      {groups.map(({ id, heading }) => (
        <section key={id} aria-labelledby={`comments-${id}`}>
          <h3 id={`comments-${id}`} className={classes.heading}>
            {heading}
          </h3>
          <ul className={classes.list}>
            {shown
              .filter((one) => one.section === id)
              .map((thread) => (
                <Talk
                  key={thread.id}
                  at={at}
                  thread={thread}
                  mayWrite={mayWrite}
                  isGone={thread.quote !== '' && !quotesOf(id).includes(thread.quote)}
                  onGoTo={() => {
                    onGo()
                    showSpot(thread)
                  }}
                />
              ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
