import type { Procedure } from '@travessia/shared/law'
import { useId } from 'react'
import { useText, useWords } from '../words/use-words.ts'
import { breakText, type Drawing, layOutGraph, lineHeight } from './lay-out-graph.ts'
import classes from './stage-drawing.module.css'
import { readStageGraph, type StageGraph } from './stage-graph.ts'

/** The stages and outcomes of a procedure, drawn; a list beside it says the same to those who cannot see it. */
export function StageDrawing({ procedure }: { procedure: Procedure }) {
  const say = useWords()
  const read = useText()
  const arrow = useId()
  const graph = readStageGraph(procedure)
  const drawing = layOutGraph(
    graph.nodes.map(({ id, of }) => ({ id, lines: breakText(read(of.name), letters) })),
    graph.edges.map(({ from, to, events }) => ({ from, to, lines: linesOf(events.map((event) => read(event.name))) })),
  )
  const label = say('law.graph.label', { procedure: read(procedure.name) })
  return (
    <figure className={classes.figure}>
      <section className={classes.scroll} tabIndex={0} aria-label={say('law.graph')}>
        <svg
          viewBox={`0 0 ${Math.ceil(drawing.width)} ${Math.ceil(drawing.height)}`}
          style={{ width: `max(${Math.ceil(drawing.width * smallest)}px, min(100%, ${Math.ceil(drawing.width)}px))` }}
          role="img"
          aria-label={label}
        >
          <defs>
            <marker id={arrow} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse">
              <path d="M0 0 L8 4 L0 8 Z" className={classes.head} />
            </marker>
          </defs>
          <Lines drawing={drawing} arrow={arrow} />
          <Boxes drawing={drawing} graph={graph} />
        </svg>
      </section>
      <figcaption className={classes.caption}>{say('law.graph.legend')}</figcaption>
    </figure>
  )
}

/** How many letters stand in a line of the drawing. */
const letters = 18

/** The least part of its own size at which the words of the drawing are still read. */
const smallest = 0.9

function linesOf(names: readonly string[]): string[] {
  return names.flatMap((name) => breakText(names.length > 1 ? `• ${name}` : name, letters))
}

function Lines({ drawing, arrow }: { drawing: Drawing; arrow: string }) {
  return (
    <>
      {drawing.lines.map(({ from, to, points }) => (
        <polyline
          key={`${from} ${to}`}
          points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
          className={classes.line}
          markerEnd={`url(#${arrow})`}
        />
      ))}
      {drawing.lines.map(({ from, to, label, lines }) =>
        label ? (
          <g key={`${from} ${to}`}>
            <rect {...cornerOf(label)} className={classes.ground} />
            <Words lines={lines} x={label.x} y={label.y} className={classes.event} />
          </g>
        ) : null,
      )}
    </>
  )
}

function Boxes({ drawing, graph }: { drawing: Drawing; graph: StageGraph }) {
  const fromMany = new Set(graph.fromMany.map((event) => (event.outcome ? `outcome:${event.outcome}` : `stage:${event.moves}`)))
  const sorts = new Map(graph.nodes.map(({ id, sort }) => [id, sort]))
  return drawing.boxes.map((box) => (
    <g key={box.id}>
      <rect {...cornerOf(box)} rx="6" className={classes.box} data-sort={sorts.get(box.id)} data-many={fromMany.has(box.id) || undefined} />
      <Words lines={box.lines} x={box.x} y={box.y} className={classes.name} />
    </g>
  ))
}

/** Lines of text around a middle. */
function Words({ lines, x, y, className }: { lines: readonly string[]; x: number; y: number; className: string | undefined }) {
  return (
    <text className={className}>
      {placeLines(lines, y).map((line) => (
        <tspan key={line.y} x={x} y={line.y}>
          {line.words}
        </tspan>
      ))}
    </text>
  )
}

function placeLines(lines: readonly string[], middle: number) {
  const first = middle - ((lines.length - 1) * lineHeight) / 2
  return lines.map((words, at) => ({ words, y: first + at * lineHeight }))
}

function cornerOf({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { x: x - width / 2, y: y - height / 2, width, height }
}
