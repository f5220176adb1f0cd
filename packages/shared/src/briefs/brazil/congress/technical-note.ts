import type { Catalogue } from '../../../catalogue.ts'
import { text } from '../../../forums/text.ts'
import { type Block, list, numbered, plain, run, table } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { askFor } from '../../parts/argument.ts'
import { nameOrganisation } from '../../parts/organisation.ts'
import type { Template } from '../../template.ts'
import { closeLetter } from '../closing.ts'
import { writeCourse } from '../course.ts'
import { tellKnownFacts } from '../known-facts.ts'
import { missing, pt, tell } from '../pt.ts'
import { billOf, houseOf, stageOf } from './houses.ts'

/** Technical note on a bill. No law gives its form; three to eight pages are read, and before the rapporteur's opinion. */
export const technicalNote: Template = {
  id: 'br-nota-tecnica',
  name: text('Nota técnica sobre proposição', 'Nota técnica sobre un proyecto (Brasil)', 'Technical note on a bill (Brazil)'),
  forum: 'br-congress',
  procedures: ['br-pl-camara', 'br-pl-senado', 'br-plp', 'br-pec', 'br-mp'],
  filing: 'br-nota-tecnica',
  title: pt('Nota técnica'),
  slug: pt('nota-tecnica'),
  languages: ['pt-BR'],
  opening: {
    kind: 'letter',
    to: (file, law) => [
      tell('Ao relator ou à relatora da proposição {bill}, {who}', { bill: billOf(file, law), who: missing('subject', 'nome') }),
      tell('{committee}', { committee: missing('subject', 'comissão em que tramita') }),
      houseOf(file, law),
    ],
  },
  citations: 'abnt',
  limits: [],
  sections: [
    {
      id: 'heading',
      name: text('Cabeçalho: número, ano, entidade', 'Encabezado: número, año, entidad', 'Heading: number, year, organisation'),
      untitled: true,
      write: (file) => [
        plain([
          run('NOTA TÉCNICA Nº ', { bold: true }),
          missing('heading', 'número e ano da nota técnica'),
          run(' — ', { bold: true }),
          nameOrganisation(file, { bold: true }),
        ]),
      ],
    },
    {
      id: 'subject',
      name: text(
        'Assunto e proposição: número, autor, relator, comissão',
        'Asunto y proyecto: número, autor, ponente, comisión',
        'Subject and bill: number, author, rapporteur, committee',
      ),
      untitled: true,
      write: writeSubject,
    },
    {
      id: 'summary',
      name: text(
        'Sumário e posição: favorável, com emendas ou contrária',
        'Resumen y posición: a favor, con enmiendas o en contra',
        'Summary and position: for, with amendments, or against',
      ),
      write: (file) => [
        numbered(
          tell('{organisation} manifesta-se {position} à aprovação da proposição.', {
            organisation: nameOrganisation(file),
            position: missing('summary', 'favoravelmente, favoravelmente com emendas, ou contrariamente'),
          }),
        ),
        askFor(file, 'summary', pt('o que a proposição muda e as razões da posição, em até dez linhas')),
      ],
    },
    {
      id: 'context',
      name: text('Contexto e dados', 'Contexto y datos', 'Context and data'),
      write: writeContext,
    },
    {
      id: 'analysis',
      name: text(
        'Análise jurídica: Constituição, leis 13.445 e 9.474, tratados',
        'Análisis jurídico: Constitución, leyes 13.445 y 9.474, tratados',
        'Legal analysis: Constitution, Laws 13.445 and 9.474, treaties',
      ),
      write: (file) => [
        askFor(file, 'analysis', pt('a compatibilidade com a Constituição, artigo por artigo')),
        askFor(file, 'analysis', pt('o que muda nas Leis 13.445/2017 (Migração) e 9.474/1997 (Refúgio) e em outras leis')),
        askFor(
          file,
          'analysis',
          pt('as obrigações dos tratados: Convenção Americana, Convenção de 1951 e Pacto Internacional sobre Direitos Civis e Políticos'),
        ),
      ],
    },
    {
      id: 'effects',
      name: text(
        'Impactos: direitos, orçamento, federação',
        'Impactos: derechos, presupuesto, federación',
        'Effects: rights, budget, federation',
      ),
      write: (file) => [
        askFor(file, 'effects', pt('quem ganha e quem perde direitos, e em que número')),
        askFor(file, 'effects', pt('o custo e sua fonte, e o que cabe à União, aos Estados e aos Municípios')),
      ],
    },
    {
      id: 'wording',
      name: text(
        'Quadro comparativo: texto do projeto e redação sugerida',
        'Cuadro comparativo: texto del proyecto y redacción sugerida',
        'Table: text of the bill beside the wording proposed',
      ),
      write: () => [
        table(
          ['Texto do projeto', 'Redação sugerida'],
          [50, 50],
          [
            [
              missing('wording', 'artigo do projeto ou do substitutivo, tal como está'),
              missing('wording', 'o mesmo artigo como deveria ser'),
            ],
          ],
        ),
      ],
    },
    {
      id: 'conclusion',
      name: text('Conclusão e recomendações', 'Conclusión y recomendaciones', 'Conclusion and recommendations'),
      write: (file) => [
        numbered(tell('Diante do exposto, {organisation} recomenda:', { organisation: nameOrganisation(file) })),
        list([missing('conclusion', 'cada recomendação, dirigida a quem pode cumpri-la')], true),
      ],
    },
    {
      id: 'signatory',
      name: text('Responsável técnico e data', 'Responsable técnico y fecha', 'Responsible expert and date'),
      untitled: true,
      write: (file) => [
        plain(tell('Responsável técnico: {who}.', { who: missing('signatory', 'nome, formação e registro profissional, se houver') })),
        ...closeLetter(file, 'signatory'),
      ],
    },
  ],
}

function writeSubject(file: CaseFile, law: Catalogue): readonly Block[] {
  const stage = stageOf(file, law)
  return [
    plain(tell('Assunto: {subject}', { subject: missing('subject', 'a ementa da proposição') })),
    plain(tell('Proposição: {bill}', { bill: billOf(file, law) })),
    plain(tell('Autoria: {author}', { author: missing('subject', 'autor ou autora') })),
    ...(stage ? [plain(tell('Fase da tramitação: {stage}', { stage }))] : []),
  ]
}

function writeContext(file: CaseFile, law: Catalogue): readonly Block[] {
  return [
    ...writeCourse(file, law, 'A proposição teve a tramitação a seguir.'),
    ...tellKnownFacts(file),
    askFor(file, 'context', pt('os dados sobre o problema que a proposição quer resolver, com fonte e data')),
  ]
}
