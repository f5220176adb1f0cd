import { Graph, layout } from '@dagrejs/dagre'

export interface Box {
  readonly id: string
  readonly lines: readonly string[]
}

export interface Line {
  readonly from: string
  readonly to: string
  readonly lines: readonly string[]
}

interface Point {
  readonly x: number
  readonly y: number
}

interface Placed extends Point {
  readonly width: number
  readonly height: number
}

export interface Drawing {
  readonly width: number
  readonly height: number
  readonly boxes: readonly (Box & Placed)[]
  readonly lines: readonly (Line & { readonly points: readonly Point[]; readonly label: Placed | null })[]
}

export const lineHeight = 17
const perLetter = 7.1
const padding = 12
const margin = 8

/** Places boxes in layers from top to bottom, and the words of each line where they cover nothing. */
export function layOutGraph(boxes: readonly Box[], lines: readonly Line[]): Drawing {
  const graph = new Graph()
  graph.setGraph({ rankdir: 'TB', nodesep: 12, edgesep: 8, ranksep: 22, marginx: margin, marginy: margin })
  for (const box of boxes) graph.setNode(box.id, sizeOf(box.lines, padding))
  for (const { from, to, lines: words } of lines)
    graph.setEdge(from, to, { ...(words.length > 0 ? sizeOf(words, 4) : { width: 0, height: 0 }), labelpos: 'c' })
  layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  return {
    width,
    height,
    boxes: boxes.map((box) => ({ ...box, ...placeOf(graph.node(box.id)) })),
    lines: lines.map((line) => {
      const edge = graph.edge(line.from, line.to)
      return { ...line, points: edge.points ?? [], label: line.lines.length > 0 ? placeOf(edge) : null }
    }),
  }
}

/** Breaks a text into lines of at most so many letters; a longer word stays whole. */
export function breakText(text: string, letters: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function sizeOf(lines: readonly string[], around: number) {
  const letters = Math.max(...lines.map((line) => line.length))
  return { width: letters * perLetter + 2 * around, height: lines.length * lineHeight + 2 * around }
}

function placeOf({ x = 0, y = 0, width = 0, height = 0 }: Partial<Placed>): Placed {
  return { x, y, width, height }
}
