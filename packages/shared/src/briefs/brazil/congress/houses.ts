import type { Catalogue } from '../../../catalogue.ts'
import { gap, type Words } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { findOwnProceeding } from '../../parts/acts.ts'

const houses: Readonly<Record<string, string>> = {
  'br-pl-camara': 'Câmara dos Deputados',
  'br-pl-senado': 'Senado Federal',
  'br-plp': 'Câmara dos Deputados',
  'br-pec': 'Câmara dos Deputados',
  'br-mp': 'Congresso Nacional',
}

/** In these stages it is elsewhere than where it began. */
const elsewhere: Readonly<Record<string, string>> = {
  senado: 'Senado Federal',
  sf: 'Senado Federal',
  camara: 'Câmara dos Deputados',
  cd: 'Câmara dos Deputados',
  veto: 'Congresso Nacional',
  sancao: 'Presidência da República',
}

/** The House in which the bill is, by where such a bill begins and the stage that it has reached. */
export function houseOf(file: CaseFile, law: Catalogue): Words {
  const own = findOwnProceeding(file, law)
  const house = own && houses[own.procedure.id]
  if (!house) return gap('a Casa em que tramita a proposição', { at: 'proceedings' })
  return elsewhere[own.proceeding.stage] ?? house
}

/** The bill by its number. */
export function billOf(file: CaseFile, law: Catalogue): Words {
  const own = findOwnProceeding(file, law)
  return (
    own?.proceeding.number || gap('número e ano da proposição', own ? { at: 'proceedings', id: own.proceeding.id } : { at: 'proceedings' })
  )
}

/** The stage that it has reached, as the law names it. */
export function stageOf(file: CaseFile, law: Catalogue): string | undefined {
  const own = findOwnProceeding(file, law)
  return own?.procedure.stages.find((one) => one.id === own.proceeding.stage)?.name['pt-BR']
}
