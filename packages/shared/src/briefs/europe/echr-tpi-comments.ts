import type { Catalogue } from '../../catalogue.ts'
import { text } from '../../forums/text.ts'
import { type Block, gap, list, numbered, say } from '../blocks.ts'
import type { CaseFile } from '../case-file.ts'
import { askFor } from '../parts/argument.ts'
import { tellFilers } from '../parts/filers.ts'
import { writeInTime } from '../parts/in-time.ts'
import { writeSignature } from '../parts/signature.ts'
import type { Template } from '../template.ts'
import { english } from './english.ts'
import { headOfPleading } from './parts/application.ts'

const words = {
  by: english('These comments are submitted by {who}, third-party intervener (Article 36 § 2 of the Convention).'),
  granted: english('The President of the Section granted leave to intervene on {date} (Rule 44 § 3 of the Rules of Court).'),
  noLeave: english('the day on which leave to intervene was granted, and the time and length that the letter fixes'),
  scope: english(
    'They address neither the facts nor the merits of the case (Rule 44 § 5 of the Rules of Court; Practice Direction on third-party intervention).',
  ),
  summary: english('the questions that the letter allows, and the answer proposed to each, in one paragraph'),
  comparative: english(
    'for each question: the Court’s own case-law, the instruments of the Council of Europe, international and comparative law, with the sources',
  ),
  practice: english('figures and findings on practice, how they were gathered, and their limits'),
  principles: english('The Court is invited to apply the following principles:'),
  principle: english('each principle, in one sentence, with the paragraphs above from which it follows'),
  conclusion: english(
    'what the intervener asks the Court to keep in mind when it decides, without proposing how the case should be decided',
  ),
}

/** Comments of a third party (Article 36 § 2; Rule 44 § 5): no cover, for ten pages are soon counted. */
export const echrInterventionComments: Template = {
  id: 'echr-tpi-comments',
  name: text(
    'Observações de terceiro interveniente à Corte Europeia',
    'Observaciones de tercero interviniente ante el Tribunal Europeo',
    'Third-party comments to the ECtHR',
  ),
  forum: 'ecthr',
  procedures: ['echr-tpi', 'echr-individual'],
  filing: 'echr-tpi-comments',
  title: text(
    'Observações escritas do terceiro interveniente',
    'Observaciones escritas del tercero interviniente',
    'Written comments of the third-party intervener',
  ),
  slug: text('observacoes-terceiro-cedh', 'observaciones-tercero-tedh', 'third-party-comments-ecthr'),
  languages: ['en'],
  opening: { kind: 'address', to: headOfPleading },
  citations: 'ecthr',
  limits: [
    {
      n: 10,
      unit: 'pages',
      note: text(
        'Salvo outro número na carta de autorização',
        'Salvo otra cifra en la carta de autorización',
        'Unless the letter granting leave says otherwise',
      ),
    },
  ],
  sections: [
    {
      id: 'introduction',
      name: text('Introdução e resumo', 'Introducción y resumen', 'Introduction and summary'),
      write: writeIntroduction,
    },
    {
      id: 'comparative',
      name: text('Direito comparado e internacional', 'Derecho comparado e internacional', 'Comparative and international law'),
      write: (file) => [askFor(file, 'comparative', words.comparative)],
    },
    {
      id: 'practice',
      name: text('Dados sobre a prática', 'Datos sobre la práctica', 'Data on practice'),
      write: (file) => [askFor(file, 'practice', words.practice)],
    },
    {
      id: 'principles',
      name: text('Princípios propostos à Corte', 'Principios propuestos al Tribunal', 'Principles the Court is invited to apply'),
      write: writePrinciples,
    },
    {
      id: 'conclusion',
      name: text('Conclusão', 'Conclusión', 'Conclusion'),
      write: (file) => [askFor(file, 'conclusion', words.conclusion), ...writeSignature(file, 'conclusion', false)],
    },
  ],
}

function writeIntroduction(file: CaseFile, law: Catalogue): readonly Block[] {
  const asked = {
    section: 'introduction',
    rules: ['echr-third-party-written-comments'],
    opened: words.granted,
    noOpening: words.noLeave,
  }
  return [
    tellFilers(file, words.by),
    ...writeInTime(file, law, asked),
    numbered(say(words.scope, file.brief.language)),
    askFor(file, 'introduction', words.summary),
  ]
}

function writePrinciples(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  return [numbered(say(words.principles, language)), list([gap(words.principle[language], { at: 'brief', id: 'principles' })], true)]
}
