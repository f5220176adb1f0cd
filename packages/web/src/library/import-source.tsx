import { Button, FileButton, Group, Stack, Textarea } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { mostImported } from '@travessia/shared/authority-views'
import { useState } from 'react'
import { readProblem } from '../api.ts'
import { Notice } from '../ui/notice.tsx'
import { useProblemWords } from '../ui/problem-words.ts'
import { useWords } from '../words/use-words.ts'

interface ImportSourceProps {
  text: string
  error: unknown
  isReading: boolean
  onType: (text: string) => void
  onRead: (text: string) => void
}

/** What was exported: a file, or text that is pasted. A file is looked into at once. */
export function ImportSource({ text, error, isReading, onType, onRead }: ImportSourceProps) {
  const say = useWords()
  const [trouble, setTrouble] = useState<string>()
  const read = (given: string) => {
    if (given.length > mostImported) return setTrouble(say('library.import.tooLarge'))
    if (given.trim() === '') return setTrouble(say('library.import.empty'))
    setTrouble(undefined)
    onRead(given)
  }
  const open = async (file: File | null) => {
    if (!file) return
    if (file.size > mostImported) return setTrouble(say('library.import.tooLarge'))
    const given = decode(await file.arrayBuffer())
    read(given)
  }
  return (
    <Stack gap="lg">
      <p>{say('library.import.how')}</p>
      {trouble ? <Notice tone="loss" live title={trouble} /> : error ? <Refusal error={error} /> : null}
      <FileButton onChange={(file) => void open(file)} accept=".json,.bib,.bibtex,.ris,.txt">
        {(pick) => (
          <Button
            {...pick}
            data-autofocus
            loading={isReading}
            leftSection={<IconUpload size={18} aria-hidden />}
            style={{ alignSelf: 'flex-start' }}
          >
            {say('library.import.choose')}
          </Button>
        )}
      </FileButton>
      <Textarea
        label={say('library.import.paste')}
        value={text}
        onChange={({ currentTarget }) => onType(currentTarget.value)}
        autosize
        minRows={5}
        maxRows={12}
        spellCheck={false}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 'var(--mantine-font-size-sm)' } }}
      />
      <Group justify="flex-end">
        <Button variant="default" loading={isReading} onClick={() => read(text)}>
          {say('library.import.read')}
        </Button>
      </Group>
    </Stack>
  )
}

function Refusal({ error }: { error: unknown }) {
  const problem = readProblem(error)
  const { title, detail } = useProblemWords()(problem)
  return (
    <Notice tone="loss" live title={problem.errors?.[0]?.detail ?? title}>
      {!problem.errors && detail && <p>{detail}</p>}
    </Notice>
  )
}

/** Old programs write in the alphabet of Windows. */
function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
