import { type Block, gap, numbered, plain, run, say, type Words } from '../blocks.ts'
import { countryName } from '../caption.ts'
import type { CaseFile } from '../case-file.ts'
import { listFacts, tellFact } from '../parts/facts.ts'
import { subheading } from '../parts/subheading.ts'
import { spoken } from './committee.ts'

const words = {
  label: spoken('{label}: ', '{label}: '),
  noState: spoken('Estado examinado', 'State under review'),
  facts: spoken('Hechos documentados', 'Documented facts'),
  factsLead: spoken(
    'Quien presenta este escrito ha documentado los hechos siguientes, que ilustran la situación.',
    'Those who make this submission have documented the following facts, which illustrate the situation.',
  ),
}

/** A line of a cover: its label in bold, then what the record or a person says. */
export function coverLine(file: CaseFile, label: string, value: Words): Block {
  const { language } = file.brief
  const bold = say(words.label, language, { label }).map((one) => (one.kind === 'text' ? run(one.text, { bold: true }) : one))
  return plain([...bold, ...(typeof value === 'string' ? [run(value)] : 'kind' in value ? [value] : value)])
}

/** The State, or a gap where the case has none. */
export function tellState(file: CaseFile): Words {
  const { language } = file.brief
  const { state } = file.case
  return state ? countryName(state, language) : gap(words.noState[language], { at: 'case' })
}

/** What the case file has of facts, to illustrate a theme; nothing where it has none. */
export function writeDocumentedFacts(file: CaseFile): Block[] {
  const { language } = file.brief
  const facts = listFacts(file)
  if (facts.length === 0) return []
  return [subheading(words.facts, language), numbered(say(words.factsLead, language)), ...facts.flatMap((fact) => tellFact(file, fact))]
}
