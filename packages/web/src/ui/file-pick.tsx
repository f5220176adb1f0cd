import { Button, CloseButton, Fieldset, FileButton, Group, Input, Progress } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import type { Ref } from 'react'
import { useLanguage, useWords } from '../words/use-words.ts'
import classes from './file-pick.module.css'
import { formatSize } from './format-size.ts'
import { useDrop } from './use-drop.ts'

interface FilePickProps {
  legend: string
  hint: string
  picked: File | null
  /** The name of the file that stands there already. */
  present?: string | undefined
  /** How far the file is on its way, from 0 to 1. */
  progress: number | undefined
  /** What the browser offers to choose from: `.docx`. */
  accept?: string
  error?: string | undefined
  /** Of the button, for the list of what is wrong with a form. */
  ref?: Ref<HTMLButtonElement>
  onPick: (file: File | null) => void
}

/** A file that is picked, or dropped here. */
export function FilePick({ legend, hint, picked, present, progress, accept, error, ref, onPick }: FilePickProps) {
  const say = useWords()
  const language = useLanguage()
  const { isOver, ...drop } = useDrop(onPick)
  return (
    <Fieldset
      className={classes.pick}
      classNames={{ legend: classes.legend ?? '' }}
      data-over={isOver || undefined}
      legend={legend}
      {...drop}
    >
      <Input.Description size="md">{hint}</Input.Description>
      <Group gap="sm" mt="xs">
        <FileButton onChange={onPick} {...(accept ? { accept } : {})}>
          {(pick) => (
            <Button {...pick} ref={ref} variant="default" leftSection={<IconUpload size={18} aria-hidden />}>
              {say(present === undefined ? 'file.pick.choose' : 'file.replace')}
            </Button>
          )}
        </FileButton>
        {picked ? (
          <Group gap={4} wrap="nowrap">
            <span className={classes.name}>
              {picked.name} ({formatSize(picked.size, language)})
            </span>
            <CloseButton aria-label={say('file.pick.clear')} onClick={() => onPick(null)} />
          </Group>
        ) : (
          present !== undefined && <span className={classes.name}>{present}</span>
        )}
      </Group>
      {progress !== undefined && <Progress mt="sm" value={Math.round(progress * 100)} aria-label={legend} />}
      {error && (
        <Input.Error mt="xs" size="md" role="alert">
          {error}
        </Input.Error>
      )}
    </Fieldset>
  )
}
