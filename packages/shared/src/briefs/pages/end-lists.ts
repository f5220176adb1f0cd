import { authorityKinds } from '../../choices.ts'
import type { Cell } from '../blocks.ts'
import type { PrintedAuthority, PrintedBrief, PrintedInline } from '../printed.ts'
import { annexShares } from './measures.ts'
import { type Paragraph, type Setting, setParagraph, words } from './paragraph.ts'
import { setTable, type Table } from './table.ts'

/** What stands after the last section: the authorities that the brief cites, the annexes that no section lists. */
export function setEndLists(brief: PrintedBrief, setting: Setting): (Paragraph | Table)[] {
  return [...setAuthorities(brief, setting), ...setAnnexes(brief, setting)]
}

function setAuthorities({ authorities }: PrintedBrief, setting: Setting): Paragraph[] {
  const kinds = authorityKinds.map((kind) => authorities.filter((one) => one.kind === kind)).filter((some) => some.length > 0)
  const lists = kinds.flatMap((some) => [setParagraph('EndLabel', [], setting), ...some.map((one) => setAuthority(one, setting))])
  return lists.length > 0 ? [setParagraph('EndHeading', [], setting), ...lists] : []
}

function setAuthority({ runs, paragraphs }: PrintedAuthority, setting: Setting): Paragraph {
  const where = paragraphs.length > 0 ? ` — § ${paragraphs.join(', ')}` : ''
  return setParagraph('EndEntry', [...runs, ...words(where)], setting)
}

function setAnnexes({ annexes, listsAnnexes }: PrintedBrief, setting: Setting): (Paragraph | Table)[] {
  if (annexes.length === 0 || listsAnnexes) return []
  const rows = annexes.map(({ name, title, source, date, pages }) =>
    setCells([name, source ? `${title} (${source})` : title, date || '—', pages ? String(pages) : '—']),
  )
  const head = setCells(['', '', '', ''], true)
  return [setParagraph('EndHeading', [], setting), setTable([head, ...rows], setting), setParagraph('AfterTable', [], setting)]
}

function setCells(texts: readonly string[], header = false): Cell<PrintedInline>[] {
  return texts.map((text, at) => ({ header, width: annexShares[at] ?? 1, content: [words(text)] }))
}
