import type { SearchPiece } from '@travessia/shared/search-hits'
import classes from './pieces.module.css'

/** A text with what was looked for marked. */
export function Pieces({ pieces }: { pieces: readonly SearchPiece[] }) {
  return pieces.map(({ text, hit }, at) =>
    hit ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name than their place
      <mark key={at} className={classes.mark}>
        {text}
      </mark>
    ) : (
      text
    ),
  )
}
