import type { Catalogue } from '../../../catalogue.ts'
import { type Block, gap, numbered } from '../../blocks.ts'
import type { CaseFile, FileEvent } from '../../case-file.ts'
import { dayOf, findLastAct, listActs } from '../../parts/acts.ts'
import { writeInTime } from '../../parts/in-time.ts'
import { missing, pt, tell } from '../pt.ts'

interface Asked {
  readonly section: string
  readonly rules: readonly string[]
  /** The law of the period. */
  readonly rule: string
  /** The decision appealed from: "A sentença", "O acórdão recorrido", and how its participles end. */
  readonly decision: { readonly name: string; readonly ending: 'o' | 'a'; readonly kinds: readonly string[] }
}

/** That an appeal is in time, a local holiday proved when it is lodged, and its fee paid or not due (CPC arts. 1.003 and 1.007). */
export function writeAppealInTime(file: CaseFile, law: Catalogue, asked: Asked): readonly Block[] {
  const { section } = asked
  const fee = missing(section, 'a guia paga que acompanha o recurso, ou a decisão que concedeu a gratuidade (art. 98 do CPC)')
  const proof = missing(section, 'a prova do feriado local ou da suspensão com que se contou, ou que não se contou com nenhum')
  return [
    numbered(tell(asked.rule)),
    ...tellCount(file, law, asked),
    numbered(tell('Quanto a feriado local ou suspensão de expediente (art. 1.003, § 6º, do CPC): {proof}.', { proof })),
    numbered(tell('Quanto ao preparo (art. 1.007 do CPC): {fee}.', { fee })),
  ]
}

/** How a decision became known: made available in the gazette, or served. */
export function tellService(act: FileEvent, ending: 'o' | 'a'): string {
  return act.kind.endsWith('-available-djen') ? `disponibilizad${ending} no DJEN` : `intimad${ending}`
}

function tellCount(file: CaseFile, law: Catalogue, { section, rules, decision }: Asked): readonly Block[] {
  const { name, ending, kinds } = decision
  const act = findLastAct(file, ...kinds)
  const motion = act && findOpenMotion(file, act)
  if (act && motion) {
    const day = gap('o dia em que foi intimada a decisão dos embargos', { at: 'events', id: motion.id })
    return [
      numbered(
        tell(
          `${name} foi ${tellService(act, ending)} em {known}; os embargos de declaração opostos em {opposed} interromperam o prazo (art. 1.026 do CPC), que volta a correr por inteiro de {day}.`,
          { known: dayOf(file, act), opposed: dayOf(file, motion), day },
        ),
      ),
    ]
  }
  return writeInTime(file, law, {
    section,
    rules,
    opened: pt(`${name} foi ${act ? tellService(act, ending) : `intimad${ending}`} em {date}.`),
    noOpening: pt(`o dia em que ${name.charAt(0).toLowerCase()}${name.slice(1)} foi disponibilizad${ending} no DJEN ou intimad${ending}`),
  })
}

/** A motion for clarification that nobody has decided yet. */
function findOpenMotion(file: CaseFile, act: FileEvent): FileEvent | undefined {
  const motion = listActs(file, 'clarification-motion-filed', 'opposing-clarification-motion-filed').findLast((one) => one.on >= act.on)
  const decided = findLastAct(file, 'clarification-decided-available-djen', 'clarification-decided-served')
  return motion && !(decided && decided.on >= motion.on) ? motion : undefined
}
