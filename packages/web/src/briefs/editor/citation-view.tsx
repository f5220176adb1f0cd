import { Popover, TextInput } from '@mantine/core'
import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { getTemplate } from '@travessia/shared/briefs/index'
import { cite } from '@travessia/shared/library/cite'
import { useState } from 'react'
import { useWords } from '../../words/use-words.ts'
import { useDesk } from './desk.ts'
import classes from './paper.module.css'

/** An authority as the text cites it; its paragraph, article or page is written below it. */
export function CitationView({ node, updateAttributes }: NodeViewProps) {
  const say = useWords()
  const { file, isEditable } = useDesk()
  const [isOpen, setOpen] = useState(false)
  const at = String(node.attrs.at ?? '')
  const authority = file.authorities.find((one) => one.id === node.attrs.authority)
  if (!authority)
    return (
      <NodeViewWrapper as="span" className={classes.chip} data-lost>
        {say('brief.lost.authority')}
      </NodeViewWrapper>
    )
  const words = (again: boolean) =>
    cite(authority, { form: getTemplate(file.brief.template).citations, language: file.brief.language, at, again })
      .map((run) => run.text)
      .join('')
      .replace(/\.$/, '')
  return (
    <NodeViewWrapper as="span">
      <Popover opened={isOpen && isEditable} onChange={setOpen} width={340} position="bottom" withArrow shadow="md" trapFocus returnFocus>
        <Popover.Target>
          <button type="button" contentEditable={false} className={classes.citation} onClick={() => setOpen(!isOpen)}>
            {words(true)}
          </button>
        </Popover.Target>
        <Popover.Dropdown>
          <p className={classes.cited} lang={file.brief.language}>
            {words(false)}
          </p>
          <TextInput
            label={say('citation.at')}
            placeholder={say('citation.at.example')}
            value={at}
            maxLength={60}
            data-autofocus
            onChange={(change) => updateAttributes({ at: change.currentTarget.value })}
            onKeyDown={(press) => {
              if (press.key === 'Enter') setOpen(false)
            }}
          />
        </Popover.Dropdown>
      </Popover>
    </NodeViewWrapper>
  )
}
