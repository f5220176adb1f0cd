import type { Editor } from '@tiptap/react'
import { lineText } from '@travessia/shared/briefs/printed'
import type { Language } from '@travessia/shared/languages'
import { useWords } from '../../words/use-words.ts'
import { useDesk } from './desk.ts'
import classes from './sources.module.css'

interface ParagraphSourcesProps {
  editor: Editor | null
  search: string
  onDone: () => void
}

/** What stands before the number, in the language of the brief. */
const leads: Readonly<Record<Language, string>> = { 'pt-BR': 'par. ', es: 'párr. ', en: 'para. ' }

/** The numbered paragraphs of the brief, to be referred to: "supra, para. 12". */
export function ParagraphSources({ editor, search, onDone }: ParagraphSourcesProps) {
  const say = useWords()
  const { file, printed, labelParagraph } = useDesk()
  const wanted = search.trim().toLowerCase()
  const found = printed.sections.flatMap(({ id, blocks }) =>
    blocks.flatMap((block, at) =>
      block.kind === 'paragraph' && block.number !== undefined
        ? [{ section: id, at, number: block.number, words: lineText(block.content) }]
        : [],
    ),
  )
  const shown = found.filter(({ words, number }) => `${number} ${words.toLowerCase()}`.includes(wanted))
  const refer = (section: string, at: number) => {
    if (!editor) return
    const label = labelParagraph(section, at)
    editor
      .chain()
      .focus()
      .insertContent([
        { type: 'text', text: leads[file.brief.language] },
        { type: 'crossReference', attrs: { to: label } },
      ])
      .run()
    onDone()
  }
  return (
    <>
      <ul className={classes.list}>
        {shown.map(({ section, at, number, words }) => (
          <li key={number}>
            <button
              type="button"
              className={classes.source}
              disabled={!editor}
              onMouseDown={(press) => press.preventDefault()}
              onClick={() => refer(section, at)}
            >
              <small className={classes.about}>§ {number}</small>
              {words.slice(0, 120)}
            </button>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className={classes.hint}>{say('brief.sources.none')}</p>}
    </>
  )
}
