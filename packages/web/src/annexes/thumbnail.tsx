import { IconPaperclip } from '@tabler/icons-react'
import type { AnnexView } from '@travessia/shared/annexes'
import { useState } from 'react'
import { isDiscreet } from '../discreet.ts'
import { useWords } from '../words/use-words.ts'
import classes from './annexes.module.css'

/** A small picture of the file, where there is one and nobody looks over the shoulder; else a clip. */
export function Thumbnail({ caseId, annex: { id, file, version }, number }: { caseId: string; annex: AnnexView; number: number }) {
  const say = useWords()
  const [isBroken, setBroken] = useState(false)
  if (!file?.thumbnail || isDiscreet || isBroken) return <IconPaperclip size={16} aria-hidden />
  return (
    <img
      // Another file of the same annex is another picture.
      src={`/api/cases/${caseId}/annexes/${id}/thumbnail?version=${version}`}
      alt={say('file.thumbnail', { number })}
      className={classes.thumbnail}
      loading="lazy"
      decoding="async"
      onError={() => setBroken(true)}
    />
  )
}
