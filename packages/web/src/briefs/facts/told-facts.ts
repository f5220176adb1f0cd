import type { Node } from '@tiptap/pm/model'
import type { Editor } from '@tiptap/react'
import type { CaseFile } from '@travessia/shared/briefs/case-file'
import type { ChangedFact } from '@travessia/shared/briefs/changed-facts'
import { tellFact } from '@travessia/shared/briefs/parts/facts'
import { writeRichText } from '@travessia/shared/briefs/write-rich-text'

/** Replaces the paragraphs of a fact by what the record says of it now; takes them out when it says nothing. */
export function tellAgain(editor: Editor, file: CaseFile, { label, now }: ChangedFact): void {
  const { schema, tr, doc } = editor.state
  const told = now ? writeRichText(tellFact(file, now)).content.map((one) => schema.nodeFromJSON(one)) : []
  const [first, ...others] = listTold(doc, label)
  if (!first) return
  for (const { at, size } of others.toReversed()) tr.delete(at, at + size)
  if (told.length > 0) tr.replaceWith(first.at, first.at + first.size, told)
  else tr.delete(first.at, first.at + first.size)
  editor.view.dispatch(tr)
}

/** Lets the paragraphs of a fact stand as they are: as of now, or cut loose from a record that lost it. */
export function keepAsTold(editor: Editor, { label, now }: ChangedFact): void {
  const { tr, doc } = editor.state
  for (const { at } of listTold(doc, label)) tr.setNodeAttribute(at, 'told', now?.version ?? null)
  editor.view.dispatch(tr)
}

function listTold(doc: Node, label: string): { at: number; size: number }[] {
  const found: { at: number; size: number }[] = []
  doc.forEach((block, at) => {
    if (block.attrs.label === label && block.attrs.told) found.push({ at, size: block.nodeSize })
  })
  return found
}
