import type { OverviewView } from '@travessia/shared/overview'
import { type Ref, useId } from 'react'
import classes from './drawing.module.css'

export interface DrawingProps {
  view: OverviewView
  /** Of the paper, in pixels: type keeps its size on every screen. */
  width: number
  /** What is read aloud in place of the picture; the table beside it has the figures. */
  label: string
  ref: Ref<SVGSVGElement>
}

/** Each series has a colour and, so that nobody needs to tell colours apart, a texture of its own. */
export const tones: Readonly<Record<string, string>> = {
  met: 'done',
  late: 'time',
  lapsed: 'loss',
  soon: 'time',
  closed: 'time',
  saidState: 'time',
  saidBody: 'done',
  pastTerm: 'loss',
  contested: 'time',
}

export function toneOf(series: string): string {
  return tones[series] ?? 'accent'
}

/** The textures that a picture uses, under names that no other picture has. */
export function useTextures() {
  const id = useId().replaceAll(/[^\w-]/g, '')
  const fill = (tone: string) => `url(#${id}-${tone})`
  const textures = (
    <defs>
      <pattern id={`${id}-accent`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" className={classes.accent} />
      </pattern>
      <pattern id={`${id}-done`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" className={classes.done} />
      </pattern>
      <pattern id={`${id}-time`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" className={classes.paper} />
        <rect width="4" height="6" className={classes.time} />
      </pattern>
      <pattern id={`${id}-loss`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" className={classes.loss} />
        <circle cx="3" cy="3" r="1.4" className={classes.paper} />
      </pattern>
    </defs>
  )
  return { fill, textures }
}

const letter = 7.4

/** As many letters as there is room for; the table has the whole name. */
export function shorten(text: string, width: number): string {
  const most = Math.max(6, Math.floor(width / letter))
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
}

/** What the textures mean, one after the other, in as many lines as they need. Answers the height that they take. */
export function placeLegend(labels: readonly string[], width: number): { places: { x: number; y: number }[]; height: number } {
  let [x, y] = [0, 0]
  const places = labels.map((label) => {
    const needed = 24 + label.length * letter + 12
    if (x > 0 && x + needed > width) [x, y] = [0, y + 24]
    const place = { x, y }
    x += needed
    return place
  })
  return { places, height: labels.length === 0 ? 0 : y + 28 }
}
