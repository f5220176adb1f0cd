import { encode } from 'uqr'
import { useWords } from '../words/use-words.ts'
import classes from './second-factor.module.css'

/** A QR code, drawn here: what it holds leaves the page only into the camera. Black on white in both schemes, as cameras need it. */
export function Square({ text }: { text: string }) {
  const say = useWords()
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])))
  return (
    <svg
      role="img"
      aria-label={say('factor.totp.square')}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={classes.square}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  )
}
