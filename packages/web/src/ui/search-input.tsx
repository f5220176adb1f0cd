import { Loader, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'

interface SearchInputProps {
  query: string
  label: string
  placeholder: string
  /** Without it the label is read aloud, but not shown. */
  isLabelShown?: boolean
  isSearching: boolean
  className?: string | undefined
  onSearch: (q: string) => void
}

/** Search as you type: tells what was typed a moment after the last key. */
export function SearchInput({ query, label, placeholder, isLabelShown, isSearching, className, onSearch }: SearchInputProps) {
  const [typed, setTyped] = useState(query)
  const sent = useRef(query)
  const send = useDebouncedCallback((q: string) => {
    sent.current = q.trim()
    onSearch(sent.current)
  }, 200)
  // The address changed by itself: the back button, or "clear filters".
  useEffect(() => {
    if (query === sent.current) return
    sent.current = query
    setTyped(query)
  }, [query])
  return (
    <TextInput
      type="search"
      className={className}
      {...(isLabelShown ? { label } : { 'aria-label': label })}
      placeholder={placeholder}
      value={typed}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value)
        send(value)
      }}
      leftSection={<IconSearch size={18} aria-hidden />}
      rightSection={isSearching && <Loader size="xs" />}
      maxLength={200}
      autoComplete="off"
      spellCheck={false}
    />
  )
}
