import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { forums, getProcedure } from '../../packages/shared/src/forums/index.ts'
import { groupRules } from '../../packages/web/src/law-browser/group-rules.ts'
import { breakText, layOutGraph } from '../../packages/web/src/law-browser/lay-out-graph.ts'
import { tellCounting, tellExtension, tellLimit, tellPeriod } from '../../packages/web/src/law-browser/limit-in-words.ts'
import { readStageGraph } from '../../packages/web/src/law-browser/stage-graph.ts'
import { words as portuguese } from '../../packages/web/src/words/pt-BR.ts'
import type { Say } from '../../packages/web/src/words/use-words.ts'

const procedures = forums.flatMap((forum) => forum.procedures)
const say: Say = (key, values) => String(new IntlMessageFormat(portuguese[key], 'pt-BR').format(values))
const reader = { say, read: (text: { 'pt-BR': string }) => text['pt-BR'] }

describe('the drawing of stages', () => {
  test.each(procedures.map((procedure) => [procedure.id, procedure] as const))(
    '%s: no two boxes touch and all is inside',
    (_, procedure) => {
      const { nodes, edges } = readStageGraph(procedure)

      const drawing = layOutGraph(
        nodes.map(({ id, of }) => ({ id, lines: breakText(of.name['pt-BR'], 22) })),
        edges.map(({ from, to, events }) => ({ from, to, lines: events.flatMap((event) => breakText(event.name['pt-BR'], 22)) })),
      )

      for (const [at, box] of drawing.boxes.entries()) {
        expect(box.x - box.width / 2).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width / 2).toBeLessThanOrEqual(drawing.width)
        expect(box.y + box.height / 2).toBeLessThanOrEqual(drawing.height)
        for (const other of drawing.boxes.slice(at + 1)) expect(isApart(box, other), `${box.id} and ${other.id}`).toBe(true)
      }
    },
  )

  test('every stage is drawn, and every event that moves is a line or is told as one of many stages', () => {
    for (const procedure of procedures) {
      const { nodes, edges, fromMany } = readStageGraph(procedure)
      const told = new Set([...edges.flatMap((edge) => edge.events), ...fromMany].map((event) => event.id))
      const moving = procedure.events.filter((event) => event.outcome ?? event.from?.some((stage) => stage !== event.moves))

      expect(nodes.filter(({ sort }) => sort === 'stage')).toHaveLength(procedure.stages.length)
      for (const event of moving) if (event.moves ?? event.outcome) expect(told, `${procedure.id} ${event.id}`).toContain(event.id)
    }
  })

  test('a text is broken between words only', () => {
    expect(breakText('Relatório de mérito notificado ao Estado', 20)).toEqual(['Relatório de mérito', 'notificado ao Estado'])
    expect(breakText('Inconstitucionalissimamente sim', 10)).toEqual(['Inconstitucionalissimamente', 'sim'])
  })
})

describe('the law in words', () => {
  test('a period says its number and unit', () => {
    expect(tellPeriod({ workingDays: 15 }, reader)).toBe('15 dias úteis')
    expect(tellPeriod({ months: 6 }, reader)).toBe('6 meses')
    expect(tellPeriod({ months: 1 }, reader)).toBe('1 mês')
    expect(tellPeriod({ hours: 48 }, reader)).toBe('48 horas')
  })

  test('six months before the Commission: counted from date to date, never moved, never extended', () => {
    const rule = getProcedure('iachr-petition').rules.find((one) => one.id === 'iachr-petition-six-months')
    const limit = rule?.terms.at(-1)?.limit
    if (!rule?.extension || limit?.kind !== 'fixed') throw new Error('The rule is not as expected.')

    expect(tellLimit(limit, reader)).toBe('6 meses')
    const [version] = limit.counting.versions
    if (!version) throw new Error('No version.')
    expect(tellCounting(version, say)).toContain(portuguese['law.counting.roll.none'])
    expect(tellExtension(rule.extension, reader)).toBe(portuguese['law.extension.no'])
  })

  test('every limit, way of counting and extension of the catalogue has words', () => {
    for (const { terms, extension } of procedures.flatMap((procedure) => procedure.rules)) {
      for (const { limit } of terms) {
        expect(tellLimit(limit, reader)).not.toMatch(/law\.|undefined/)
        if (limit.kind === 'fixed')
          for (const version of limit.counting.versions) expect(tellCounting(version, say).join(' ')).not.toMatch(/law\.|undefined/)
      }
      if (extension) expect(tellExtension(extension, reader)).not.toMatch(/law\.|undefined/)
    }
  })
})

describe('the order of the rules', () => {
  test('every rule stands in exactly one group', () => {
    for (const procedure of procedures) {
      const ids = groupRules(procedure).flatMap((group) => group.rules.map((rule) => rule.id))

      expect(ids.toSorted()).toEqual(procedure.rules.map((rule) => rule.id).toSorted())
    }
  })

  test('the answer of the State stands in the stage that the transmission opens', () => {
    const groups = groupRules(getProcedure('iachr-petition'))

    expect(groups.find((group) => group.id === 'processing')?.rules.map((rule) => rule.id)).toContain('iachr-state-response-admissibility')
  })
})

interface Placed {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function isApart(a: Placed, b: Placed): boolean {
  return Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2
}
