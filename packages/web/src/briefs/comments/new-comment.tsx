import { NativeSelect } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { useWords } from '../../words/use-words.ts'
import { CommentForm } from './comment-form.tsx'
import classes from './comments.module.css'
import { commentsAt } from './queries.ts'
import type { Spot } from './spot.ts'

interface NewCommentProps {
  at: { case: string; brief: string }
  spot: Spot
  sections: readonly { readonly id: string; readonly heading: string }[]
  quotesOf: (section: string) => readonly string[]
  onClose: () => void
}

/** A new comment: where the cursor stands, unless another place is chosen. */
export function NewComment({ at, spot, sections, quotesOf, onClose }: NewCommentProps) {
  const say = useWords()
  const [section, setSection] = useState(spot.section)
  const [quote, setQuote] = useState(spot.quote)
  const quotes = quotesOf(section)
  const add = useMutation({
    mutationFn: (body: string) =>
      parseResponse(commentsAt.$post({ param: at, json: { section, quote: quotes.includes(quote) ? quote : '', body } })),
  })
  return (
    <div className={classes.new}>
      <CommentForm label={say('comment.body')} action={say('comment.publish')} onSend={add.mutateAsync} onClose={onClose}>
        <NativeSelect
          size="sm"
          label={say('comment.where')}
          value={section}
          onChange={(change) => {
            setSection(change.currentTarget.value)
            setQuote('')
          }}
          data={[
            { value: '', label: say('comment.whole') },
            ...sections.map(({ id, heading }, place) => ({ value: id, label: `${place + 1}. ${heading}` })),
          ]}
        />
        {section !== '' && (
          <NativeSelect
            size="sm"
            label={say('comment.paragraph')}
            value={quotes.includes(quote) ? quote : ''}
            onChange={(change) => setQuote(change.currentTarget.value)}
            data={[{ value: '', label: say('comment.paragraph.all') }, ...quotes.map((one) => ({ value: one, label: shorten(one) }))]}
          />
        )}
      </CommentForm>
    </div>
  )
}

function shorten(words: string): string {
  return words.length > 80 ? `${words.slice(0, 80).trimEnd()}…` : words
}
