import type { Catalogue } from '../../../catalogue.ts'
import { type Block, numbered } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { writeInTime } from '../../parts/in-time.ts'
import { missing, pt, tell } from '../pt.ts'

interface Asked {
  readonly section: string
  readonly rules: readonly string[]
  /** The law of the period. */
  readonly rule: string
  /** What opened it, with its `{date}`. */
  readonly opened: string
  readonly noOpening: string
}

/** That an appeal is in time, a local holiday proved when it is lodged, and its fee paid or not due (CPC arts. 1.003 and 1.007). */
export function writeAppealInTime(file: CaseFile, law: Catalogue, asked: Asked): readonly Block[] {
  const { section, rules } = asked
  const fee = missing(section, 'a guia paga que acompanha o recurso, ou a decisão que concedeu a gratuidade (art. 98 do CPC)')
  const proof = missing(section, 'a prova do feriado local ou da suspensão com que se contou, ou que não se contou com nenhum')
  return [
    numbered(tell(asked.rule)),
    ...writeInTime(file, law, { section, rules, opened: pt(asked.opened), noOpening: pt(asked.noOpening) }),
    numbered(tell('Quanto a feriado local ou suspensão de expediente (art. 1.003, § 6º, do CPC): {proof}.', { proof })),
    numbered(tell('Quanto ao preparo (art. 1.007 do CPC): {fee}.', { fee })),
  ]
}
