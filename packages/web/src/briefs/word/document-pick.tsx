import type { Ref } from 'react'
import { FilePick } from '../../ui/file-pick.tsx'
import { useWords } from '../../words/use-words.ts'

interface DocumentPickProps {
  picked: File | null
  progress: number | undefined
  error?: string | undefined
  ref?: Ref<HTMLButtonElement>
  onPick: (file: File | null) => void
}

/** The document that is to be read: picked, or dropped here. */
export function DocumentPick(props: DocumentPickProps) {
  const say = useWords()
  return <FilePick legend={say('word.document')} hint={say('word.document.hint')} accept=".docx" {...props} />
}

/** Whether the server would refuse it for its size alone: then it is not sent at all. */
export function isTooLarge(file: File): boolean {
  return file.size > 25 * 1024 * 1024
}
