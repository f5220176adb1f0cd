import { citeText } from '@travessia/shared/cites'
import { forums } from '@travessia/shared/forums/index'
import { expect, test } from 'vitest'

const cites = forums.flatMap((forum) =>
  forum.procedures.flatMap((procedure) => procedure.rules.flatMap((rule) => rule.terms.map((term) => term.source.cite))),
)

test('no citation keeps an English word in Portuguese or Spanish', () => {
  const english = /\b(Rules?|Court|Judgment|and|the|of|Practice|Committee|Protocol|amended|text)\b/

  expect([...new Set(cites)].filter((cite) => english.test(citeText(cite, 'pt-BR')) || english.test(citeText(cite, 'es')))).toEqual([])
})

test('the article stays as the law data wrote it', () => {
  expect(citeText('ACHR art. 51(1); IACHR Rules art. 46', 'pt-BR')).toBe('Convenção Americana, art. 51(1); Regulamento da CIDH, art. 46')
  expect(citeText('Rules of Court, Rules 38 and 54', 'es')).toBe('Reglamento del Tribunal Europeo, arts. 38 y 54')
  expect(citeText('ACHR art. 51(1)', 'en')).toBe('ACHR art. 51(1)')
})
