import { Combobox, Modal, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useWords } from '../words/use-words.ts'
import { type Entry, useActions, usePages } from './entries.ts'
import classes from './search-palette.module.css'
import { useFoundCases } from './use-found-cases.ts'

interface SearchPaletteProps {
  opened: boolean
  onClose: () => void
}

/** Ctrl+K: pages, cases and actions that the reader may see. */
export function SearchPalette({ opened, onClose }: SearchPaletteProps) {
  const say = useWords()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      withCloseButton={false}
      centered={false}
      yOffset="8dvh"
      size="lg"
      padding={0}
      aria-label={say('search.open')}
    >
      <Palette onClose={onClose} />
    </Modal>
  )
}

function Palette({ onClose }: { onClose: () => void }) {
  const say = useWords()
  useReturnFocus()
  const [query, setQuery] = useState('')
  const [settled] = useDebouncedValue(query.trim(), 150)
  const found = useFoundCases(settled)
  const pages = usePages(query)
  const actions = useActions(query)
  const entries = [...pages, ...found.cases, ...actions]
  const shown = entries.map((entry) => entry.id).join(' ')
  const combobox = useCombobox({ opened: true })
  const { selectFirstOption } = combobox
  useEffect(() => {
    if (shown) selectFirstOption()
  }, [shown, selectFirstOption])
  const choose = (id: string) => {
    onClose()
    entries.find((entry) => entry.id === id)?.go()
  }
  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <Combobox.EventsTarget withExpandedAttribute>
        <TextInput
          data-autofocus
          aria-label={say('search.open')}
          placeholder={say('search.placeholder')}
          leftSection={<IconSearch size={20} aria-hidden />}
          value={query}
          onChange={(change) => setQuery(change.currentTarget.value)}
          onKeyDown={(press) => press.key === 'Escape' && onClose()}
          autoComplete="off"
          spellCheck={false}
          size="lg"
          variant="unstyled"
          classNames={{ input: classes.search }}
        />
      </Combobox.EventsTarget>
      <span role="status" className="sr-only">
        {query !== '' && !found.isSearching && say('search.count', { count: entries.length })}
      </span>
      <Combobox.Options className={classes.options} aria-label={say('search.open')}>
        <Group label={say('search.pages')} entries={pages} />
        <Group label={say('search.cases')} entries={found.cases} />
        <Group label={say('search.actions')} entries={actions} />
      </Combobox.Options>
      {found.hasFailed && <p className={classes.remark}>{say('search.failed')}</p>}
      {entries.length === 0 && !found.hasFailed && (
        <p className={classes.remark}>{found.isSearching ? say('search.searching') : say('search.nothing', { query })}</p>
      )}
    </Combobox>
  )
}

function Group({ label, entries }: { label: string; entries: readonly Entry[] }) {
  if (entries.length === 0) return null
  return (
    <Combobox.Group label={label}>
      {entries.map((entry) => (
        <Combobox.Option key={entry.id} value={entry.id} className={classes.option}>
          <entry.icon size={20} aria-hidden />
          <span className={classes.words}>
            {entry.label}
            {entry.detail && <span className={classes.detail}>{entry.detail}</span>}
          </span>
        </Combobox.Option>
      ))}
    </Combobox.Group>
  )
}
