import { text } from '../../forums/text.ts'
import type { Text } from '../../languages.ts'
import { type Block, gap, numbered, say, table, type Words } from '../blocks.ts'
import type { CaseFile } from '../case-file.ts'
import { longDay } from '../long-day.ts'
import { linkPeople } from '../names-in-text.ts'
import { factLabel, listFacts } from '../parts/facts.ts'

const words = {
  paragraph: text('Parágrafo', 'Párrafo', 'Paragraph'),
  fact: text('Fato', 'Hecho', 'Fact'),
  proof: text('Prova', 'Prueba', 'Evidence'),
  noProof: text(
    'os anexos e declarações que provam o fato',
    'los anexos y declaraciones que prueban el hecho',
    'the annexes and statements that prove the fact',
  ),
}

/** The evidence in the order of the facts that it proves, each by its paragraph in the brief; nothing where no fact is recorded. */
export function tableProof(file: CaseFile, section: string, lead: Text): readonly Block[] {
  const { language } = file.brief
  const facts = listFacts(file)
  if (facts.length === 0) return []
  const proof = gap(words.noProof[language], { at: 'brief', id: section })
  const rows = facts.map((fact): Words[] => [
    { kind: 'reference', to: factLabel(fact.id) },
    fact.title ? linkPeople(fact.title, file.people) : longDay(fact.on, language, fact.precision),
    proof,
  ])
  const header = [words.paragraph, words.fact, words.proof].map((one) => one[language])
  return [numbered(say(lead, language)), table(header, [16, 42, 42], rows)]
}
