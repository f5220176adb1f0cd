import { CloseButton, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '../words/use-words.ts'

/** Asks the whole law; what is asked stands in the address. */
export function LawSearch({ q }: { q: string }) {
  const say = useWords()
  const navigate = useNavigate()
  const [typed, type] = useState(q)
  const ask = (text: string) => void navigate({ to: '/law', search: { q: text.trim() || undefined }, replace: true })
  const askSoon = useDebouncedCallback(ask, 250)
  const change = (text: string) => {
    type(text)
    askSoon(text)
  }
  return (
    <search className="no-print">
      <TextInput
        type="search"
        label={say('law.search')}
        description={say('law.search.hint')}
        value={typed}
        maxLength={200}
        onChange={(event) => change(event.currentTarget.value)}
        leftSection={<IconSearch size={20} aria-hidden />}
        rightSection={typed !== '' && <CloseButton aria-label={say('law.search.clear')} onClick={() => change('')} />}
        autoComplete="off"
        spellCheck={false}
      />
    </search>
  )
}
