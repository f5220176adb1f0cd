import { Combobox, Textarea, useCombobox } from '@mantine/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import { fold } from '../ui/fold.ts'
import { readCall } from './mentions.ts'

interface WordsFieldProps {
  label: string
  hint: string
  value: string
  onChange: (words: string) => void
  people: readonly { id: string; name: string }[]
}

/** Words in which "@" and the beginning of a name offer who sees the case. */
export function WordsField({ label, hint, value, onChange, people }: WordsFieldProps) {
  const list = useCombobox()
  const box = useRef<HTMLTextAreaElement>(null)
  const [call, setCall] = useState<string>()
  const takeFocus = useCallback((element: HTMLTextAreaElement | null) => {
    box.current = element
    element?.focus()
  }, [])
  const offered = call === undefined ? [] : people.filter(({ name }) => fold(name).includes(fold(call))).slice(0, 6)
  const { selectFirstOption } = list
  const names = offered.map(({ id }) => id).join(' ')
  // Once they stand there: who sees the case may be told only after the first letters.
  useEffect(() => {
    if (names) selectFirstOption()
  }, [names, selectFirstOption])
  const look = () => {
    const found = readCall(box.current?.value ?? '', box.current?.selectionStart ?? 0)
    setCall(found)
    if (found === undefined) return list.closeDropdown()
    list.openDropdown()
  }
  const choose = (name: string) => {
    const caret = box.current?.selectionStart ?? value.length
    const before = `${value.slice(0, caret - (call?.length ?? 0))}${name} `
    onChange(before + value.slice(caret).trimStart())
    setCall(undefined)
    list.closeDropdown()
    requestAnimationFrame(() => box.current?.setSelectionRange(before.length, before.length))
  }
  return (
    <Combobox store={list} onOptionSubmit={choose} withinPortal={false}>
      <Combobox.Target>
        <Textarea
          ref={takeFocus}
          label={label}
          description={hint}
          autosize
          minRows={2}
          maxRows={12}
          maxLength={4000}
          value={value}
          onChange={(change) => {
            onChange(change.currentTarget.value)
            look()
          }}
          onBlur={() => list.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={offered.length === 0}>
        <Combobox.Options>
          {offered.map(({ id, name }) => (
            <Combobox.Option key={id} value={name}>
              {name}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
