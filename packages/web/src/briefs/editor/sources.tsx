import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { Editor } from '@tiptap/react'
import { useCallback, useState } from 'react'
import { useLaw } from '../../law/queries.ts'
import { Segments } from '../../ui/segments.tsx'
import { useWords } from '../../words/use-words.ts'
import { useDesk } from './desk.ts'
import { LibrarySources } from './library-sources.tsx'
import { ParagraphSources } from './paragraph-sources.tsx'
import { listSources, type SourceKind, sourceKinds } from './source-list.ts'
import classes from './sources.module.css'

interface SourcesProps {
  /** The section that was last written in: what is chosen goes to its cursor. */
  editor: Editor | null
  onDone: () => void
  /** Opens at the library, with the cursor in the search. */
  isCiting?: boolean
}

/** What the record, the library and the brief itself offer. A click puts it where the cursor stands. */
export function Sources({ editor, onDone, isCiting = false }: SourcesProps) {
  const say = useWords()
  const { take } = useDesk()
  const [kind, setKind] = useState<SourceKind>(isCiting ? 'authorities' : 'facts')
  const takeFocus = useCallback(
    (box: HTMLInputElement | null) => {
      if (isCiting) box?.focus()
    },
    [isCiting],
  )
  const [search, setSearch] = useState('')
  return (
    <section aria-label={say('brief.sources')} className={classes.sources}>
      <Segments
        label={say('brief.sources')}
        className={classes.kinds}
        value={kind}
        onChange={(chosen) => {
          setKind(chosen)
          setSearch('')
        }}
        choices={sourceKinds.map((value) => ({ value, label: say(`brief.sources.${value}`) }))}
      />
      <TextInput
        ref={takeFocus}
        size="sm"
        aria-label={say('brief.sources.search')}
        placeholder={say('brief.sources.search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={search}
        onChange={(change) => setSearch(change.currentTarget.value)}
        onKeyDown={(press) => {
          if (press.key === 'Escape') editor?.commands.focus()
        }}
        data-autofocus={isCiting || undefined}
      />
      {!editor && <p className={classes.hint}>{say('brief.sources.hint')}</p>}
      {kind === 'authorities' && <LibrarySources editor={editor} search={search} onTake={take} onDone={onDone} />}
      {kind === 'paragraphs' && <ParagraphSources editor={editor} search={search} onDone={onDone} />}
      {kind !== 'authorities' && kind !== 'paragraphs' && <RecordSources editor={editor} kind={kind} search={search} onDone={onDone} />}
    </section>
  )
}

interface RecordSourcesProps extends Omit<SourcesProps, 'isCiting'> {
  kind: Exclude<SourceKind, 'authorities' | 'paragraphs'>
  search: string
}

function RecordSources({ editor, kind, search, onDone }: RecordSourcesProps) {
  const say = useWords()
  const { file, numbers } = useDesk()
  const law = useLaw()
  const found = listSources(law, file, numbers, kind).filter((one) => one.words.toLowerCase().includes(search.trim().toLowerCase()))
  return (
    <>
      <ul className={classes.list}>
        {found.map((source) => (
          <li key={source.id}>
            <button
              type="button"
              className={classes.source}
              disabled={!editor}
              onMouseDown={(press) => press.preventDefault()}
              onClick={() => {
                editor?.chain().focus().insertContent(source.content).run()
                onDone()
              }}
            >
              {source.about && <small className={classes.about}>{source.about}</small>}
              {source.words}
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className={classes.hint}>{say('brief.sources.none')}</p>}
    </>
  )
}
