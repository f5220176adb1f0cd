import { type Block, numbered } from '../blocks.ts'
import type { CaseFile } from '../case-file.ts'
import { listFacts, tellFact } from '../parts/facts.ts'
import { tell } from './pt.ts'

/** What the organisation knows of its own; nothing where it has recorded no fact. */
export function tellKnownFacts(file: CaseFile): readonly Block[] {
  const facts = listFacts(file)
  if (facts.length === 0) return []
  return [numbered(tell('Constam dos registros da entidade os fatos a seguir.')), ...facts.flatMap((fact) => tellFact(file, fact))]
}
