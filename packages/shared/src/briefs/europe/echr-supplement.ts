import { text } from '../../forums/text.ts'
import { type Block, gap, numbered, say } from '../blocks.ts'
import type { CaseFile } from '../case-file.ts'
import { writeFacts } from '../parts/facts.ts'
import { writeSignature } from '../parts/signature.ts'
import type { Template } from '../template.ts'
import { english } from './english.ts'
import { headOfPleading, writeAdmissibility, writeAnonymity } from './parts/application.ts'

const words = {
  completes: english(
    'This supplement completes sections E, F and G of the application form and does not replace them (Rule 47 § 2 (b) of the Rules of Court). The facts essential to the application are in the form itself.',
  ),
  claims: english('The facts set out in the form and above disclose a violation of the following Articles of the Convention: {articles}.'),
  noArticles: english(
    'for each Article or Protocol invoked in section F: the interference or the positive obligation, the standard of the Court’s case-law, why it was not met, and the paragraphs of fact',
  ),
}

/** Supplement to the application form, which itself is the Court's own paper (Rule 47 § 2 (b)): no cover, for its pages are counted. */
export const echrSupplement: Template = {
  id: 'echr-supplement',
  name: text(
    'Suplemento ao formulário da Corte Europeia',
    'Suplemento al formulario del Tribunal Europeo',
    'Supplement to the application form (ECtHR)',
  ),
  forum: 'ecthr',
  procedures: ['echr-individual'],
  filing: 'echr-supplement',
  title: text('Suplemento ao formulário', 'Suplemento al formulario', 'Supplement to the application form'),
  slug: text('suplemento-cedh', 'suplemento-tedh', 'supplement-ecthr'),
  languages: ['en'],
  opening: { kind: 'address', to: headOfPleading },
  citations: 'ecthr',
  limits: [{ n: 20, unit: 'pages', note: text('Sem os documentos', 'Sin los documentos', 'Documents aside') }],
  sections: [
    { id: 'facts', name: text('Fatos, em complemento', 'Hechos, como complemento', 'Facts, in addition'), write: writeFactsInAddition },
    {
      id: 'violations',
      name: text('Violações e argumentos', 'Violaciones y argumentos', 'Violations and arguments'),
      write: writeViolations,
    },
    {
      id: 'admissibility',
      name: text('Admissibilidade', 'Admisibilidad', 'Admissibility'),
      write: (file, law) => [
        ...writeAdmissibility(file, law, 'admissibility'),
        ...writeAnonymity(file, 'admissibility'),
        ...writeSignature(file, 'admissibility', false),
      ],
    },
  ],
}

function writeFactsInAddition(file: CaseFile): readonly Block[] {
  return [numbered(say(words.completes, file.brief.language)), ...writeFacts(file)]
}

function writeViolations(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const articles = gap(words.noArticles[language], { at: 'brief', id: 'violations' })
  return [numbered(say(words.claims, language, { articles }))]
}
