import type { FileMeasure } from '@travessia/shared/briefs/case-file'
import { composeBrief } from '@travessia/shared/briefs/compose'
import { catalogue } from '@travessia/shared/forums/index'
import { splitMeasures } from '@travessia/shared/split-measures'
import { describe, expect, test } from 'vitest'
import { fileOf } from '../support/inter-american-case.ts'

describe('an operative part that is pasted', () => {
  test('falls into its numbered paragraphs, and what introduces them is left out', () => {
    const pasted = `Portanto,
A CORTE
DECIDE,

Por unanimidade:

1.  Admitir o reconhecimento parcial de responsabilidade.

DECLARA,

Por unanimidade, que:

2.  O Estado é responsável pela violação do direito à vida.

E DISPÕE,

Por cinco votos a favor e um contra, que:

3.  O Estado publicará o resumo oficial no prazo de
seis meses, contado da notifica-
ção da sentença.
4.  O Estado pagará as quantias fixadas nos parágrafos
12 e 13 desta sentença.
`
    expect(splitMeasures(pasted)).toEqual([
      { number: '1', text: 'Admitir o reconhecimento parcial de responsabilidade.' },
      { number: '2', text: 'O Estado é responsável pela violação do direito à vida.' },
      { number: '3', text: 'O Estado publicará o resumo oficial no prazo de seis meses, contado da notificação da sentença.' },
      { number: '4', text: 'O Estado pagará as quantias fixadas nos parágrafos 12 e 13 desta sentença.' },
    ])
  })

  test('keeps the letters under a number with their number', () => {
    const pasted = '7. El Estado deberá:\n a) investigar los hechos;\n b) sancionar a los responsables.\n8. El Estado informará en un año.'

    expect(splitMeasures(pasted)).toEqual([
      { number: '7', text: 'El Estado deberá: a) investigar los hechos; b) sancionar a los responsables.' },
      { number: '8', text: 'El Estado informará en un año.' },
    ])
  })

  test('takes a number out of its turn for words: a line that happens to begin with one', () => {
    const pasted = '1. O Estado cumprirá o disposto no artigo\n63. A reparação é integral.\n2. O Estado informará.'

    expect(splitMeasures(pasted).map(({ number }) => number)).toEqual(['1', '2'])
  })

  test.each([
    [
      'recommendations by letters',
      'The State is requested to:\n(a) Review the case;\n(b) Pay compensation; and\n(c) Publish the Views.',
      ['a', 'b', 'c'],
    ],
    ['clauses by ordinals', '1º - O Estado concederá o registro.\n2º - O Estado custeará o tratamento.', ['1', '2']],
    ['roman numbers', 'i. to repair;\nii. to investigate;\niii. to prevent.', ['i', 'ii', 'iii']],
    ['letters up to the ninth, which is a roman number too', 'h) publish;\ni) train;\nj) report.', ['h', 'i', 'j']],
  ])('%s', (_, pasted, numbers) => {
    const found = splitMeasures(pasted)

    expect(found.map(({ number }) => number)).toEqual(numbers)
    expect(found.every(({ text }) => !/[;,]$|\band$/.test(text))).toBe(true)
  })

  test('without numbers each paragraph is one, and nothing is nothing', () => {
    expect(splitMeasures('Investigar os fatos.\n\nPublicar a sentença.')).toEqual([
      { number: '', text: 'Investigar os fatos.' },
      { number: '', text: 'Publicar a sentença.' },
    ])
    expect(splitMeasures(' \n\n ')).toEqual([])
  })
})

const publication: FileMeasure = {
  ...{ id: 'm1', proceedingId: 'corte', kind: 'operative', type: 'individual', number: '7', position: 1 },
  text: 'O Estado pagará as despesas de Amina Tomás Kiala.',
  addressee: 'Ministério da Justiça',
  ...{ term: 'stated', termOn: null, termText: 'seis meses', termSource: 'par. 200' },
  voices: { state: { status: 'complied', on: '2029-09-03' }, us: { status: 'partial', on: '2029-09-12' }, body: null },
  statuses: [
    {
      voice: 'us',
      status: 'partial',
      on: '2029-09-12',
      note: 'Faltam as despesas de 2028.',
      annexes: ['7c0f3c3e-6a4e-4b39-9a55-0f6f5b2a5a02', 'gone'],
    },
    { voice: 'state', status: 'complied', on: '2029-09-03', note: '', annexes: [] },
    { voice: 'us', status: 'not-started', on: '2029-01-10', note: 'Nada se pagou.', annexes: [] },
  ],
}

const silent: FileMeasure = {
  ...publication,
  ...{ id: 'm2', number: '', position: 2, text: 'O Estado informará.', addressee: '', term: 'none', termText: '', termSource: '' },
  ...{ voices: { state: null, us: null, body: null }, statuses: [] },
}

const settled: FileMeasure = {
  ...silent,
  id: 'm3',
  number: '9',
  voices: { state: null, us: null, body: { status: 'closed', on: '2029-01-01' } },
}

describe('the observations on the State’s report, drafted from the ledger', () => {
  const brief = composeBrief(catalogue, {
    ...fileOf('iacthr-compliance-observations', { audience: 'state' }),
    measures: [publication, silent, settled],
  })
  const json = (id: string) => JSON.stringify(brief.sections.find((one) => one.id === id)?.blocks)

  test('say of each measure what was ordered, what the State says, what we observe, with what proof, and what we ask', () => {
    const told = json('measures')

    for (const words of [
      'Ponto resolutivo 7',
      'Ordenou-se o seguinte, a cargo de Ministério da Justiça.',
      'O prazo foi fixado assim: “seis meses” (par. 200).',
      'Segundo o Estado, em 3 de setembro de 2029: cumprida.',
      'Observa-se, em 12 de setembro de 2029: parcialmente cumprida. Faltam as despesas de 2028.',
      'Anexo 2',
      'Pede-se que se declare: cumprimento parcial.',
    ])
      expect(told).toContain(words)
    // What was said earlier by the same voice is history, not argument.
    expect(told).not.toContain('Nada se pagou')
  })

  test('name a protected person as the reader may know them', () => {
    expect(json('measures')).not.toContain('Amina')
    expect(json('measures')).toContain('A. T. K.')
  })

  test('leave a gap where a voice is silent, and leave out what the body declared settled', () => {
    const gaps = brief.sections.find((one) => one.id === 'measures')?.gaps.map(({ text }) => text)

    expect(gaps).toEqual([
      'o que o relatório do Estado afirma sobre esta medida, ou que nada afirma',
      'o que foi feito e o que falta, segundo as vítimas e os seus representantes',
      'o nível de cumprimento que se pede declarar quanto a esta medida',
    ])
    expect(json('measures')).toContain('Medida 2')
    expect(JSON.stringify(brief.sections)).not.toContain('Ponto resolutivo 9')
  })
})
