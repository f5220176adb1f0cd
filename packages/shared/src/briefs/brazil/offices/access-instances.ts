import type { Catalogue } from '../../../catalogue.ts'
import type { CaseFile, FileEvent } from '../../case-file.ts'
import { findLastAct, findOwnProceeding, listActs } from '../../parts/acts.ts'

/** Where an appeal goes: its number, who decides it, by which law, and the decision that opened the way to it. */
export interface Instance {
  readonly number: number
  readonly to: string | undefined
  readonly law: string
  readonly against: FileEvent | undefined
}

/** In the federal executive each decision opens the way to the next of four instances. */
const federal = [
  {
    after: ['third-appeal-decided'],
    number: 4,
    to: 'À Comissão Mista de Reavaliação de Informações (CMRI)',
    law: 'art. 16, § 3º, da Lei 12.527/2011 e art. 24 do Decreto 7.724/2012',
  },
  {
    after: ['second-appeal-decided', 'omission-complaint-decided'],
    number: 3,
    to: 'À Controladoria-Geral da União (CGU)',
    law: 'art. 16 da Lei 12.527/2011 e art. 23 do Decreto 7.724/2012',
  },
  {
    after: ['first-appeal-decided'],
    number: 2,
    to: 'À autoridade máxima do órgão ou da entidade',
    law: 'art. 21, parágrafo único, do Decreto 7.724/2012',
  },
  {
    after: ['answered'],
    number: 1,
    to: 'À autoridade hierarquicamente superior à que decidiu',
    law: 'art. 15 da Lei 12.527/2011 e art. 21 do Decreto 7.724/2012',
  },
] as const

/** The instance that the events of the proceeding have reached; nothing where no answer is recorded. */
export function findInstance(file: CaseFile, law: Catalogue): Instance | undefined {
  const own = findOwnProceeding(file, law)
  if (!own) return
  if (own.procedure.id !== 'br-lai') return findLocal(file)
  for (const { after, ...instance } of federal) {
    const against = findLastAct(file, ...after)
    if (against) return { ...instance, against }
  }
  return
}

/** State and city: who decides is told by the answer, as art. 11 §4 wants. */
function findLocal(file: CaseFile): Instance | undefined {
  const refused = listActs(file, 'appeal-refused')
  const against = refused.at(-1) ?? findLastAct(file, 'answered')
  return against && { number: refused.length + 1, to: undefined, law: 'art. 15 da Lei 12.527/2011', against }
}
