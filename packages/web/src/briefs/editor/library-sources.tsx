import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Editor } from '@tiptap/react'
import type { FileAuthority } from '@travessia/shared/briefs/case-file'
import { languages } from '@travessia/shared/languages'
import { useState } from 'react'
import { CitationText } from '../../library/citation-text.tsx'
import { authoritiesQuery } from '../../library/queries.ts'
import { TextLink } from '../../ui/links.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Segments } from '../../ui/segments.tsx'
import { useWords } from '../../words/use-words.ts'
import classes from './sources.module.css'

interface LibrarySourcesProps {
  editor: Editor | null
  search: string
  onTake: (authority: FileAuthority) => void
  onDone: () => void
}

/** What the library has to cite: the work as a whole, or words of it with their place. */
export function LibrarySources({ editor, search, onTake, onDone }: LibrarySourcesProps) {
  const say = useWords()
  const [where, setWhere] = useState<'note' | 'text'>('note')
  const [at, setAt] = useState('')
  const found = useQuery(authoritiesQuery({ q: search }))
  const insert = (authority: FileAuthority, pinpoint: string, before: object[] = []) => {
    onTake(authority)
    const citation = { type: 'citation', attrs: { authority: authority.id, at: pinpoint } }
    const cited =
      where === 'text' ? [...(before.length > 0 ? [space] : []), citation] : [{ type: 'footnote', attrs: { content: [citation] } }]
    editor
      ?.chain()
      .focus()
      .insertContent([...before, ...cited])
      .run()
    setAt('')
    onDone()
  }
  return (
    <>
      <Segments
        label={say('citation.into')}
        value={where}
        onChange={setWhere}
        choices={(['note', 'text'] as const).map((value) => ({ value, label: say(`citation.into.${value}`) }))}
      />
      <TextInput
        size="sm"
        label={say('citation.at')}
        placeholder={say('citation.at.example')}
        value={at}
        maxLength={60}
        onChange={(change) => setAt(change.currentTarget.value)}
      />
      {found.isPending && <Loading rows={3} />}
      <ul className={classes.list}>
        {found.data?.items.map((authority) => (
          <li key={authority.id}>
            <Offer disabled={!editor} onClick={() => insert(authority, at)}>
              <CitationText authority={authority} />
            </Offer>
            {authority.passages.map((passage) => (
              <Offer
                key={`${passage.at} ${passage.text}`}
                isInner
                disabled={!editor}
                onClick={() => insert(authority, passage.at, [quotation(passage.text, passage.language)])}
              >
                {passage.at && <small className={classes.about}>{passage.at}</small>}“{passage.text}”
              </Offer>
            ))}
          </li>
        ))}
      </ul>
      {found.data?.items.length === 0 && <p className={classes.hint}>{say('brief.sources.none')}</p>}
      <TextLink to="/library" target="_blank">
        {say('brief.sources.library')}
      </TextLink>
    </>
  )
}

interface OfferProps {
  disabled: boolean
  isInner?: boolean
  onClick: () => void
  children: React.ReactNode
}

function Offer({ disabled, isInner = false, onClick, children }: OfferProps) {
  return (
    <button
      type="button"
      className={classes.source}
      data-inner={isInner || undefined}
      disabled={disabled}
      onMouseDown={(press) => press.preventDefault()}
      onClick={onClick}
    >
      {children}
    </button>
  )
}

const space = { type: 'text', text: ' ' }

/** Words of the work in quotation marks, in their own language. */
function quotation(text: string, spoken: string) {
  const language = languages.find((one) => one.slice(0, 2) === spoken.slice(0, 2))
  return { type: 'text', text: `“${text}”`, marks: language ? [{ type: 'language', attrs: { language } }] : [] }
}
