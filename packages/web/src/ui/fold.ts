import type { ComboboxItem, ComboboxParsedItem, OptionsFilter } from '@mantine/core'

/** Lower case without accents: "mexico" finds "México". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** An option of a list that is also found by words that it does not show. */
export interface FoundOption extends ComboboxItem {
  readonly also?: string
}

/** Every typed word must occur, whatever the accents and the order. */
export const filterFolded: OptionsFilter = ({ options, search, limit }) => {
  const wanted = fold(search.trim()).split(/\s+/)
  const fits = (item: FoundOption) => wanted.every((word) => fold(`${item.label} ${item.also ?? ''}`).includes(word))
  return options.flatMap((option): ComboboxParsedItem[] => {
    if (!('group' in option)) return fits(option) ? [option] : []
    const items = option.items.filter(fits).slice(0, limit)
    return items.length > 0 ? [{ ...option, items }] : []
  })
}
