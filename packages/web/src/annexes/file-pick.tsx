import { Button, CloseButton, Fieldset, FileButton, Group, Input, Progress } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import type { FileView } from '@travessia/shared/files'
import { formatSize } from '../ui/format-size.ts'
import { useDrop } from '../ui/use-drop.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import classes from './annexes.module.css'

interface FilePickProps {
  picked: File | null
  present: FileView | null
  progress: number | undefined
  onPick: (file: File | null) => void
}

/** The file that will be sent when the form is saved; picked, or dropped here. */
export function FilePick({ picked, present, progress, onPick }: FilePickProps) {
  const say = useWords()
  const language = useLanguage()
  const { isOver, ...drop } = useDrop(onPick)
  return (
    <Fieldset className={classes.pick} data-over={isOver || undefined} legend={`${say('file.pick')} ${say('field.optional')}`} {...drop}>
      <Input.Description>{say('file.pick.hint')}</Input.Description>
      <Group gap="sm" mt="xs">
        <FileButton onChange={onPick}>
          {(pick) => (
            <Button {...pick} variant="default" leftSection={<IconUpload size={18} aria-hidden />}>
              {say(present ? 'file.replace' : 'file.pick.choose')}
            </Button>
          )}
        </FileButton>
        {picked ? (
          <Group gap={4} wrap="nowrap">
            <span className={classes.fileName}>
              {picked.name} ({formatSize(picked.size, language)})
            </span>
            <CloseButton aria-label={say('file.pick.clear')} onClick={() => onPick(null)} />
          </Group>
        ) : (
          present && <span className={classes.fileName}>{present.name || say('file.unnamed')}</span>
        )}
      </Group>
      {progress !== undefined && <Progress mt="sm" value={Math.round(progress * 100)} aria-label={say('file.pick')} />}
    </Fieldset>
  )
}
