import { ActionIcon, CopyButton, TextInput, Tooltip } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useWords } from '../words/use-words.ts'

/** Something to hand on: selected by a click, copied by the button where the browser lets a page copy. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const say = useWords()
  const mayCopy = 'clipboard' in navigator
  return (
    <TextInput
      label={label}
      value={value}
      readOnly
      onFocus={(focus) => focus.currentTarget.select()}
      styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
      rightSection={
        mayCopy && (
          <CopyButton value={value} timeout={2500}>
            {({ copied, copy }) => (
              <Tooltip label={say(copied ? 'action.copied' : 'action.copy')}>
                <ActionIcon aria-label={say(copied ? 'action.copied' : 'action.copy')} onClick={copy}>
                  {copied ? <IconCheck size={20} /> : <IconCopy size={20} />}
                </ActionIcon>
              </Tooltip>
            )}
          </CopyButton>
        )
      }
    />
  )
}
