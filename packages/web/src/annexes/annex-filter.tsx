import { Select } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { AnnexKind, AnnexView } from '@travessia/shared/annexes'
import { annexKinds } from '@travessia/shared/choices'
import { useWords } from '../words/use-words.ts'

/** What the list is narrowed to: one kind of document, or one tag. */
export interface AnnexChoice {
  readonly kind?: AnnexKind | undefined
  readonly tag?: string | undefined
}

export function isChosen({ kind, tag }: AnnexChoice, annex: AnnexView): boolean {
  return (!kind || annex.kinds.includes(kind)) && (!tag || annex.tags.includes(tag))
}

/** Narrows the list to a kind or a tag, of those that there are. */
export function AnnexFilter({ annexes, chosen }: { annexes: readonly AnnexView[]; chosen: AnnexChoice }) {
  const say = useWords()
  const navigate = useNavigate()
  const kinds = annexKinds.filter((one) => one === chosen.kind || annexes.some((annex) => annex.kinds.includes(one)))
  const tags = [...new Set([...annexes.flatMap((annex) => annex.tags), ...(chosen.tag ? [chosen.tag] : [])])].toSorted()
  if (kinds.length + tags.length === 0) return null
  const choose = (value: string | null) => {
    const kind = kinds.find((one) => value === `kind ${one}`)
    const tag = tags.find((one) => value === `tag ${one}`)
    void navigate({ to: '.', search: (now) => ({ ...now, kind, tag }), replace: true, resetScroll: false })
  }
  const groups = [
    { group: say('annex.kinds'), items: kinds.map((one) => ({ value: `kind ${one}`, label: say(`annex.kind.${one}`) })) },
    { group: say('annex.tags'), items: tags.map((one) => ({ value: `tag ${one}`, label: one })) },
  ]
  return (
    <Select
      label={say('annex.filter')}
      placeholder={say('annex.filter.all')}
      data={groups.filter(({ items }) => items.length > 0)}
      value={chosen.kind ? `kind ${chosen.kind}` : chosen.tag ? `tag ${chosen.tag}` : null}
      onChange={choose}
      clearable
      maw="18rem"
      className="no-print"
    />
  )
}
