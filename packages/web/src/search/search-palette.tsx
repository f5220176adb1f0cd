import { Combobox, Modal, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { useWords } from '../words/use-words.ts'
import { useActions } from './actions.ts'
import { type Entry, usePages } from './entries.ts'
import { useKeptEntries } from './kept-entries.ts'
import classes from './search-palette.module.css'
import { useHits } from './use-hits.tsx'

interface SearchPaletteProps {
  opened: boolean
  onClose: () => void
}

/** Ctrl+K: places, everything that is found, and what one may do. */
export function SearchPalette({ opened, onClose }: SearchPaletteProps) {
  const say = useWords()
  return (
    <Modal.Root opened={opened} onClose={onClose} yOffset="8dvh" size="lg" padding={0}>
      <Modal.Overlay />
      <Modal.Content aria-label={say('search.open')}>
        <Modal.Body>
          <Palette onClose={onClose} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

function Palette({ onClose }: { onClose: () => void }) {
  const say = useWords()
  useReturnFocus()
  const [query, setQuery] = useState('')
  const [settled] = useDebouncedValue(query.trim(), 150)
  const found = useHits(settled)
  const kept = useKeptEntries(query)
  const pages = usePages(query)
  const actions = useActions(query)
  const all = useSeeAll(settled)
  const hits = found.groups.flatMap((group) => group.entries)
  const more = hits.length > 0 ? [all] : []
  const entries = [...kept, ...pages, ...hits, ...more, ...actions]
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
        <Group label={say('kept.title')} entries={kept} />
        <Group label={say('search.pages')} entries={pages} />
        {found.isSimilar && <p className={classes.remark}>{say('find.similar')}</p>}
        {found.groups.map((group) => (
          <Group key={group.kind} label={say(`find.kind.${group.kind}`)} entries={group.entries} />
        ))}
        <Group label={say('find.title')} entries={more} />
        <Group label={say('search.actions')} entries={actions} />
      </Combobox.Options>
      {found.hasFailed && <p className={classes.remark}>{say('search.failed')}</p>}
      {entries.length === 0 && !found.hasFailed && (
        <p className={classes.remark}>{found.isSearching ? say('search.searching') : say('search.nothing', { query })}</p>
      )}
    </Combobox>
  )
}

/** Leads to the page where what was found stands in full. */
function useSeeAll(query: string): Entry {
  const say = useWords()
  const navigate = useNavigate()
  const go = () => void navigate({ to: '/search', search: {}, state: { q: query } })
  return { id: 'see-all', label: say('find.everything', { query }), icon: IconSearch, go }
}

function Group({ label, entries }: { label: string; entries: readonly Entry[] }) {
  if (entries.length === 0) return null
  return (
    <Combobox.Group label={label}>
      {entries.map((entry) => (
        <Combobox.Option key={entry.id} value={entry.id} className={classes.option}>
          <entry.icon size={20} aria-hidden />
          <span className={classes.words}>
            {entry.shown ?? entry.label}
            {entry.detail && <span className={classes.detail}>{entry.detail}</span>}
          </span>
        </Combobox.Option>
      ))}
    </Combobox.Group>
  )
}
